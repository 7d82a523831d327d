import { sql } from 'kysely'
import type { Db, Tx } from '../tables'

/** Shifts for which somebody is signed up; in locking order. */
export const listShiftsOf = async (db: Db, personId: string): Promise<string[]> => {
  const { rows } = await sql<{ shiftId: string }>`
    select distinct community_id, shift_id as "shiftId" from signup
    where person_id = ${personId} and state in ('waiting', 'offered', 'taken', 'checkedIn')
    order by 1, 2`.execute(db)
  return rows.map(({ shiftId }) => shiftId)
}

/**
 * Erases a person from signups and shifts: that somebody came stays, without who it was.
 */
export const eraseSignups = async (tx: Tx, personId: string): Promise<void> => {
  await sql`
    with theirs as (
      update signup set person_id = null, made_by = null, changed_by = null where person_id = ${personId}
      returning community_id, id
    ), acted as (
      update signup set made_by = case when made_by <> ${personId} then made_by end,
        changed_by = case when changed_by <> ${personId} then changed_by end
      where person_id <> ${personId} and (made_by = ${personId} or changed_by = ${personId})
    ), asked as (
      delete from shift_asked where person_id = ${personId}
    ), tried as (
      delete from presence_try where person_id = ${personId}
    ), expected as (
      delete from person_shift where person_id = ${personId}
    ), shifts as (
      update shift set leader_id = case when leader_id <> ${personId} then leader_id end,
        made_by = case when made_by <> ${personId} then made_by end
      where leader_id = ${personId} or made_by = ${personId}
    )
    update signup_event set by_person = null from theirs
    where signup_event.community_id = theirs.community_id and signup_id = theirs.id`.execute(tx)
  await sql`update signup_event set by_person = null where by_person = ${personId}`.execute(tx)
}
