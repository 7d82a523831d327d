import { sql } from 'kysely'
import type { Tx } from '../tables'

/**
 * Erases a person from their bookings. That a room was used stays, without the person, the reason or the staff
 * involved. A group booking for which they were the contact stays with the staff who made it.
 */
export const eraseBookings = async (tx: Tx, personId: string): Promise<void> => {
  await sql`
    with quotas as (
      delete from quota where person_id = ${personId}
    ), feeds as (
      delete from person_feed where person_id = ${personId}
    ), entries as (
      delete from waitlist_entry where person_id = ${personId}
    ), booked as (
      update reservation set person_id = null, purpose = '', reason = null, remind_at = null,
        made_by = case when series_id is not null and made_by <> ${personId} then made_by end,
        changed_by = case when series_id is not null and changed_by <> ${personId} then changed_by end
      where person_id = ${personId}
      returning community_id, id, series_id
    )
    update reservation_event set reason = null,
      by_person = case when series_id is not null and by_person <> ${personId} then by_person end
    from booked where reservation_event.community_id = booked.community_id and reservation_id = booked.id`.execute(tx)
}
