import { sql } from 'kysely'
import type { DaySource, OfDay } from '../desk/day-item'
import { takenNow } from './shift-rows'

/** Shifts of today that are not over: `count` of `capacity` places are taken. */
export const shift: DaySource = async (db, { communityId, now, until, rowsMax }) => {
  const { rows } = await sql<OfDay>`
    select shift.id, shift.starts_at as at, shift.title as name, point.name as point, ${takenNow(now)} as count, shift.capacity
    from shift join point on point.community_id = shift.community_id and point.id = shift.point_id
    where shift.community_id = ${communityId} and shift.cancelled_at is null
      and shift.ends_at > ${now}::timestamptz and shift.starts_at < ${until}::timestamptz
      and shift.starts_at > ${now}::timestamptz - interval '1 day'
    order by shift.starts_at, shift.id limit ${rowsMax}`.execute(db)
  return rows
}
