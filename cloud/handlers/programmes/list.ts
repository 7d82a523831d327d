import { limits } from '../../../src/contract/limits'
import type { Input } from '../../../src/contract/schema/types'
import { toGcj02 } from '../../../src/domain/crs'
import { boxAround } from '../../../src/domain/geo'
import { TEN_MINUTES } from '../../../src/domain/points/search-areas'
import { TEN_MINUTES_SECONDS } from '../../../src/domain/walk/profile'
import { walksTo } from '../../present/points/walks-to'
import { presentProgrammeRow } from '../../present/programmes/present-programme-row'
import { isSampleDistrict } from '../../storage/points/district'
import { listProgrammes, type ListedRow, type Wanted } from '../../storage/programmes/listed-rows'
import type { ReadContext, ReadHandler } from '../handler'

type Asked = Input<'programmes.list'>

const rowsMax = limits.programmesMax
/** So many come first because they are near; the others follow by their date with the rest. */
const NEAR_ROWS_MAX = rowsMax / 2

/** What is within ten minutes of the position, by the next date; nothing without a position. */
const listNear = async (
  { db, walking, now }: ReadContext,
  { position, from = now }: Asked,
  wanted: Wanted,
): Promise<ListedRow[]> => {
  if (!position) return []
  const box = boxAround(toGcj02(position), TEN_MINUTES.meters)
  const rows = await listProgrammes(db, { ...wanted, box }, { from, now, rowsMax })
  const walks = walksTo(walking, position, rows)
  return rows.filter((_, index) => (walks[index]?.seconds ?? Infinity) <= TEN_MINUTES_SECONDS).slice(0, NEAR_ROWS_MAX)
}

/** What is on, what is near first. The position is used for this answer and stored nowhere. */
export const programmesList: ReadHandler<'programmes.list'> = async (context, input) => {
  const { db, walking, now } = context
  const { communityId, pointId, kind, born, position, from = now, after } = input
  const wanted = { communityId, pointId, kind, born }
  // Also for later pages, which leave out what the first one began with.
  const near = await listNear(context, input, wanted)
  const first = after ? [] : near
  const without = near.map(({ id }) => id)
  const page = { from, after, now, rowsMax: rowsMax - first.length }
  const coming = await listProgrammes(db, { ...wanted, without }, page)
  const last = coming.length < page.rowsMax ? undefined : coming.at(-1)
  const rows = [...first, ...coming]
  const walks = walksTo(walking, position, rows)
  return {
    at: now,
    isSample: await isSampleDistrict(db),
    rows: rows.map((row, index) => presentProgrammeRow(row, now, walks[index] ?? null)),
    more: last ? { startsAt: last.startsAt, sessionId: last.sessionId } : null,
  }
}
