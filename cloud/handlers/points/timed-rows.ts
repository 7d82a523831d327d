import type { Position } from '../../../src/domain/geo'
import { LONGEST_WALK_SECONDS } from '../../../src/domain/points/search-areas'
import type { PointRowRecord } from '../../storage/points/point-rows'
import { positionOf, presentPointRow, type Row, type View } from '../../present/points/present-point-row'
import type { ReadContext } from '../handler'
import { isUnreachable } from './unreachable'

/** Points with their walking times from a position. */
export const timeRows = (
  { walking }: ReadContext,
  records: readonly PointRowRecord[],
  view: View & { from: Position },
  profile: Parameters<ReadContext['walking']['times']>[2],
): Row[] => {
  const { from } = view
  const positions = records.map((record) => positionOf(record) ?? from)
  const walks = walking.times(from, positions, profile, LONGEST_WALK_SECONDS)
  return records.map((record, index) => {
    const walk = walks[index] ?? null
    const effort = { walk, isUnreachable: isUnreachable(walking, walk, from, positions[index] ?? from) }
    return presentPointRow(record, view, effort)
  })
}
