import { sql } from 'kysely'
import type { DaySource, OfDay } from '../desk/day-item'
import { heldNow } from './held-now'

/** Dates of programmes today that are not over: `count` seats are taken. Their `id` is the date's. */
export const programme: DaySource = async (db, { communityId, now, until, rowsMax }) => {
  const { rows } = await sql<OfDay>`
    select programme_session.id, programme_session.starts_at as at, programme.title as name, coalesce(room.name, point.name) as point,
      case programme.form when 'course' then ${heldNow('programme', now)} else ${heldNow('programme_session', now)} end as count
    from programme_session
    join programme on programme.community_id = programme_session.community_id and programme.id = programme_session.programme_id
    join point on point.community_id = programme.community_id and point.id = programme.point_id
    left join room on room.community_id = programme_session.community_id and room.id = programme_session.room_id
    where programme_session.community_id = ${communityId} and programme_session.cancelled_at is null
      and programme.cancelled_at is null and programme_session.ends_at > ${now}::timestamptz
      and programme_session.starts_at < ${until}::timestamptz
      and programme_session.starts_at > ${now}::timestamptz - interval '1 day'
    order by programme_session.starts_at, programme_session.id limit ${rowsMax}`.execute(db)
  return rows
}
