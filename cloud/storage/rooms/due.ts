import { sql } from 'kysely'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import type { Db, Tx } from '../tables'

/** Rooms with time-based transitions due, or with a waitlist. */
export const listUnsettledRooms = async (db: Db, now: string): Promise<string[]> => {
  const { rows } = await sql<{ roomId: string }>`
    select room_id as "roomId" from reservation where state in ('requested', 'confirmed', 'checkedIn', 'held')
      and (starts_at <= ${now}::timestamptz or hold_until <= ${now}::timestamptz)
    union select room_id from waitlist_entry where state = 'waiting' and ends_at > ${now}::timestamptz
    order by 1`.execute(db)
  return rows.map(({ roomId }) => roomId)
}

/** Reminders: the recipient and the booking. Instants. */
export interface Reminder {
  communityId: number
  id: string
  personId: string
  room: string
  point: string
  startsAt: string
}

/** Takes due reminders, each once, even with concurrent runs. */
export const takeReminders = async (tx: Tx, now: string, rowsMax: number): Promise<Reminder[]> => {
  const { rows } = await sql<Reminder & { isWanted: boolean }>`
    with due as (
      select community_id, id from reservation where remind_at <= ${now}::timestamptz
      order by remind_at limit ${rowsMax} for update skip locked
    )
    update reservation set remind_at = null
    from due, room, point
    where reservation.community_id = due.community_id and reservation.id = due.id
      and room.community_id = reservation.community_id and room.id = reservation.room_id
      and point.community_id = room.community_id and point.id = room.point_id
    returning reservation.community_id as "communityId", reservation.id, reservation.person_id as "personId", room.name as room,
      point.name as point, reservation.starts_at as "startsAt", reservation.state = 'confirmed' and reservation.person_id is not null
        and reservation.starts_at > ${now}::timestamptz as "isWanted"`.execute(tx)
  return rows.filter(({ isWanted }) => isWanted)
}

/** Ends waitlist entries for past times, and erases the person of old ones. */
export const endOldWaitlistEntries = async (db: Db, now: string): Promise<void> => {
  await sql`
    update waitlist_entry set state = 'over', changed_at = ${now}::timestamptz
    where state = 'waiting' and ends_at <= ${now}::timestamptz`.execute(db)
}

const KEPT_DAYS = 180

/** Quotas count a week or two; the row of a person who no longer books is deleted with their last booking. */
const forgetOldQuotas = async (db: Db, end: string): Promise<void> => {
  await sql`
    delete from quota where person_id in (
        select person_id from reservation where person_id is not null and ends_at < ${end}::timestamptz
        union select person_id from waitlist_entry where ends_at < ${end}::timestamptz)
      and not exists (
        select from jsonb_array_elements(uses) use where (use ->> 'endsAt')::timestamptz >= ${end}::timestamptz)`.execute(
    db,
  )
}

/** Matches the condition of the index of reservations to erase. */
const isAnythingKept = sql`(person_id is not null or made_by is not null or changed_by is not null or reason is not null
  or title is not null and kind <> 'block')`

/** Erases the personal data of reservations after half a year; that the room was used, or why it was closed, stays. */
export const forgetOldBookings = async (db: Db, now: string): Promise<void> => {
  const end = toInstant(Date.parse(now) - KEPT_DAYS * DAY_MS)
  await forgetOldQuotas(db, end)
  await sql`
    with old as (
      update reservation set person_id = null, made_by = null, changed_by = null, purpose = '', reason = null,
        title = case when kind = 'block' then title end
      where ${isAnythingKept} and ends_at < ${end}::timestamptz
      returning community_id, id
    )
    update reservation_event set by_person = null, reason = null from old
    where reservation_event.community_id = old.community_id and reservation_id = old.id`.execute(db)
  await sql`delete from waitlist_entry where ends_at < ${end}::timestamptz`.execute(db)
}
