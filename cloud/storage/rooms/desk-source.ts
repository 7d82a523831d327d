import { sql } from 'kysely'
import { answerBy } from '../../../src/domain/rooms/answer-by'
import type { DeskSource, Waiting } from '../desk/desk-item'
import { answerCalendar } from './answer-calendar'

/**
 * Booking requests that nobody has answered; when its time begins, a request is refused automatically. Of too many,
 * those are read that would be due first if there were no nights and no days off.
 */
export const booking: DeskSource = async (db, communityId, rowsMax, now) => {
  const isTheirs = communityId === null ? sql`true` : sql`reservation.community_id = ${communityId}`
  const { rows } = await sql<Omit<Waiting, 'span'> & { startsAt: string; endsAt: string }>`
    select reservation.id, community.name as community, reservation.made_at as "openedAt", room.name,
      reservation.starts_at as "startsAt", reservation.ends_at as "endsAt"
    from reservation
    join community on community.id = reservation.community_id
    join room on room.community_id = reservation.community_id and room.id = reservation.room_id
    where reservation.state = 'requested' and reservation.starts_at > ${now}::timestamptz and ${isTheirs}
    order by least(reservation.made_at + interval '24 hours', reservation.starts_at), reservation.id limit ${rowsMax}`.execute(
    db,
  )
  const asked = rows.map(({ openedAt }) => ({ state: 'requested', madeAt: openedAt }))
  const calendar = await answerCalendar(db, asked)
  return rows.map(({ startsAt, endsAt, ...one }) => {
    const neededBy = answerBy(calendar, { madeAt: one.openedAt, startsAt })
    return { ...one, span: { startsAt, endsAt }, neededBy }
  })
}
