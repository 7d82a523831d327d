import { limits } from '../../../src/contract/limits'
import { toGcj02 } from '../../../src/domain/crs'
import { straightMeters } from '../../../src/domain/geo'
import { LONGEST_WALK_SECONDS } from '../../../src/domain/points/search-areas'
import { LIST_DAYS } from '../../../src/domain/rooms/rules'
import { shanghaiDay } from '../../../src/domain/time'
import type { Walk } from '../../platform/walking'
import { listRoomRows, type PlacedFacts } from '../../storage/rooms/room-rows'
import type { ReadContext, ReadHandler } from '../handler'
import { presentRoomRow, type RoomRow } from '../../present/rooms/present-room-row'
import { positionOf } from '../../present/points/present-point-row'

type Near = NonNullable<Parameters<ReadHandler<'rooms.list'>>[1]['near']>

/** The walk to each room; null without a position, a known location or a way. */
const walksTo = ({ walking }: ReadContext, near: Near | undefined, rows: readonly PlacedFacts[]): (Walk | null)[] => {
  const positions = rows.map(positionOf)
  if (!near) return positions.map(() => null)
  const from = toGcj02(near)
  // A room without a position gets the caller's own, so that the order is kept; its time is not shown.
  const times = walking.times(
    from,
    positions.map((position) => position ?? from),
    near.profile,
    LONGEST_WALK_SECONDS,
  )
  return positions.map((position, index) => position && (times[index] ?? null))
}

/** Within ten minutes first, then by time, then by straight distance; rooms without a position last. */
const byEffort = (near: Near) => {
  const from = toGcj02(near)
  const metersTo = ({ position }: RoomRow) => (position ? straightMeters(from, position) : Infinity)
  return (a: RoomRow, b: RoomRow): number =>
    Number(b.walk?.isWithin ?? false) - Number(a.walk?.isWithin ?? false) ||
    (a.walk?.seconds ?? Infinity) - (b.walk?.seconds ?? Infinity) ||
    metersTo(a) - metersTo(b) ||
    0
}

/** Rooms and when each is free next. The position is used for this answer and stored nowhere. */
export const roomsList: ReadHandler<'rooms.list'> = async (context, { near, minutes, day, ...which }) => {
  const { db, person, now } = context
  const today = shanghaiDay(now)
  const days = { from: today, to: today + LIST_DAYS }
  const wanted = { ...which, near: near ? toGcj02(near) : null }
  const found = await listRoomRows(db, wanted, days, { now, rowsMax: limits.roomsMax })

  const walks = walksTo(context, near, found)
  const planFrom = day === undefined ? undefined : shanghaiDay(`${day}T00:00:00Z`)
  const asked = { now, minutes, personId: person?.personId ?? null, planFrom }
  const rows = found.map((one, index) => presentRoomRow(one, walks[index] ?? null, asked))
  return {
    at: now,
    isSample: found.some(({ facts }) => facts.isSample),
    rows: near ? rows.sort(byEffort(near)) : rows,
  }
}
