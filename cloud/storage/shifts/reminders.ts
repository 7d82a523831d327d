import { sql } from 'kysely'
import type { Tx } from '../tables'

/** A reminder of a shift: its recipient and what it is about. Instants. */
export interface ShiftReminder {
  communityId: number
  shiftId: string
  personId: string
  title: string
  point: string
  startsAt: string
}

/**
 * Takes the reminders that are due, each once for a day, even with concurrent runs: from 18:00 of the evening before,
 * to those who had their place by then. A shift that is put off to another day is reminded of again.
 */
export const takeShiftReminders = async (tx: Tx, now: string, rowsMax: number): Promise<ShiftReminder[]> => {
  const day = sql`timezone('Asia/Shanghai', shift.starts_at)::date`
  const evening = sql`timezone('Asia/Shanghai', ${day} - 1 + time '18:00')`
  const { rows } = await sql<ShiftReminder>`
    with due as (
      select signup.community_id, signup.id, shift.id as shift_id, shift.title, shift.starts_at, point.name as point, ${day} as day
      from signup
      join shift on shift.community_id = signup.community_id and shift.id = signup.shift_id
      join point on point.community_id = shift.community_id and point.id = shift.point_id
      where signup.state = 'taken' and signup.person_id is not null and signup.reminded_on is distinct from ${day}
        and shift.starts_at > ${now}::timestamptz and shift.starts_at < ${now}::timestamptz + interval '2 days'
        and ${evening} <= ${now}::timestamptz and signup.changed_at < ${evening}
      order by shift.starts_at, signup.id limit ${rowsMax} for no key update of signup skip locked
    )
    update signup set reminded_on = due.day from due
    where signup.community_id = due.community_id and signup.id = due.id
    returning signup.community_id as "communityId", due.shift_id as "shiftId", signup.person_id as "personId", due.title,
      due.point, due.starts_at as "startsAt"`.execute(tx)
  return rows
}
