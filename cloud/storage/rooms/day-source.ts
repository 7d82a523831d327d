import { sql } from 'kysely'
import { CHECK_IN_LATE_MINUTES } from '../../../src/domain/check-in-window'
import type { DaySource, OfDay } from '../desk/day-item'

/** Bookings of today to which nobody has come yet, until it is too late to check in. */
export const booking: DaySource = async (db, { communityId, now, until, rowsMax }) => {
  const { rows } = await sql<OfDay>`
    select reservation.id, reservation.starts_at as at, room.name, coalesce(reservation.title, person.name) as who,
      reservation.title is not null as "isGroup", reservation.party_size as count, reservation.state = 'requested' as "isAsked"
    from reservation
    join room on room.community_id = reservation.community_id and room.id = reservation.room_id
    left join person on person.id = reservation.person_id
    where reservation.community_id = ${communityId} and reservation.kind = 'booking'
      and (reservation.state = 'confirmed'
        and reservation.starts_at > ${now}::timestamptz - interval '${sql.lit(CHECK_IN_LATE_MINUTES)} minutes'
        or reservation.state = 'requested' and reservation.starts_at > ${now}::timestamptz)
      and reservation.starts_at < ${until}::timestamptz and reservation.ends_at > ${now}::timestamptz
    order by reservation.starts_at, reservation.id limit ${rowsMax}`.execute(db)
  return rows
}
