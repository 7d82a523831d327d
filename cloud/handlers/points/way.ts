import { limits } from '../../../src/contract/limits'
import { toGcj02 } from '../../../src/domain/crs'
import { straightMeters } from '../../../src/domain/geo'
import { Refusal } from '../../../src/domain/refusal'
import { findPlace } from '../../storage/points/points'
import type { ReadHandler } from '../handler'
import { positionOf } from '../../present/points/present-point-row'
import { isUnreachable } from './unreachable'

/** The way to a point, and a step-free one beside it where the first has stairs. */
export const pointsWay: ReadHandler<'points.way'> = async ({ db, walking }, { pointId, profile, ...position }) => {
  const place = await findPlace(db, pointId)
  const to = place && positionOf({ ...place, positionStatus: place.position_status })
  if (!place || !to) throw new Refusal('not_found')

  const from = toGcj02(position)
  const way = walking.way(from, to, profile)
  const stepFree = way && way.walk.stairs > 0 ? walking.way(from, to, 'stepfree') : null
  return {
    point: { id: place.id, name: place.name, position: to, phone: place.phone },
    walk: way?.walk ?? null,
    isUnreachable: isUnreachable(walking, way?.walk ?? null, from, to),
    straightMeters: Math.round(straightMeters(from, to)),
    pieces: way?.pieces.slice(0, limits.wayPiecesMax) ?? [],
    line: way?.line.slice(0, limits.wayPositionsMax) ?? [],
    other: stepFree && { profile: 'stepfree', seconds: stepFree.walk.seconds, hasLift: stepFree.walk.hasLift },
    graph: walking.note(),
  }
}
