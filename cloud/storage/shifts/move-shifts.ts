import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../tables'

/** One move of a shift, in the form that the statements below read. */
interface Step {
  from_community: number
  old_id: string
  to_community: number
  id: string
  point_id: string
}

/** The same random part under the community of `step`. */
const renamed = (id: RawBuilder<unknown>) => sql`split_part(step.id, '-', 1) || '-' || split_part(${id}, '-', 2)`

const isThere = sql`signup.community_id = step.from_community and signup.shift_id = step.old_id`

/** Waits for calls in progress, and makes later ones wait. */
const stepsOf = async (tx: Tx, points: RawBuilder<unknown>): Promise<RawBuilder<unknown>> => {
  const { rows } = await sql<Step>`
    select shift.community_id as from_community, shift.id as old_id, step.to_community,
      split_part(step.new_id, '-', 1) || '-' || split_part(shift.id, '-', 2) as id, step.new_id as point_id
    from ${points} join shift on shift.community_id = step.from_community and shift.point_id = step.old_id
    order by shift.community_id, shift.id for update of shift`.execute(tx)
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as step (from_community int, old_id text,
    to_community int, id text, point_id text)`
}

/** Every old id leads to the current one: those of earlier moves too, and none to itself. */
const nameAnew = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  const names = sql`(
    select step.old_id, step.id from ${steps}
    union all select signup.id, ${renamed(sql`signup.id`)} from ${steps} join signup on ${isThere}) as name`
  await sql`delete from id_moved using ${names} where id_moved.old_id = name.id`.execute(tx)
  await sql`update id_moved set id = name.id from ${names} where id_moved.id = name.old_id`.execute(tx)
  await sql`insert into id_moved (old_id, id) select old_id, id from ${names}`.execute(tx)
}

const copyShifts = (tx: Tx, steps: RawBuilder<unknown>) =>
  sql`
    insert into shift (community_id, id, point_id, kind, title, about, starts_at, ends_at, capacity, taken, age_min, skills,
      bring, meet, leave_until, leader_id, series_id, cancelled_at, cancel_reason, sequence, code_secret, made_by, made_at)
    select step.to_community, step.id, step.point_id, kind, title, about, starts_at, ends_at, capacity, taken, age_min,
      skills, bring, meet, leave_until, leader_id, ${renamed(sql`series_id`)}, cancelled_at, cancel_reason, sequence,
      code_secret, made_by, made_at
    from ${steps} join shift on shift.community_id = step.from_community and shift.id = step.old_id`.execute(tx)

/** Updated, not copied: the trigger allows inserts in an initial state only, and a waitlist entry keeps its rank. */
const moveSignups = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  await sql`
    update signup_event set community_id = step.to_community, signup_id = ${renamed(sql`signup_id`)}
    from ${steps} join signup on ${isThere}
    where signup_event.community_id = signup.community_id and signup_event.signup_id = signup.id`.execute(tx)
  await sql`
    update person_shift set signup_id = ${renamed(sql`signup_id`)}
    from ${steps} join signup on ${isThere} where person_shift.signup_id = signup.id`.execute(tx)
  await sql`
    update shift_asked set community_id = step.to_community, shift_id = step.id
    from ${steps} where shift_asked.community_id = step.from_community and shift_asked.shift_id = step.old_id`.execute(
    tx,
  )
  await sql`
    update signup set community_id = step.to_community, id = ${renamed(sql`signup.id`)}, shift_id = step.id
    from ${steps} where ${isThere}`.execute(tx)
}

/**
 * Takes shifts and signups along when their point moves to another community: every id that contains the community is
 * replaced by a new one, to which the old one leads.
 * @param points `step (from_community, old_id, to_community, new_id)`, one for each point; the point already exists
 * under its new id
 */
export const takeShifts = async (tx: Tx, points: RawBuilder<unknown>): Promise<void> => {
  const steps = await stepsOf(tx, points)
  await nameAnew(tx, steps)
  await copyShifts(tx, steps)
  await moveSignups(tx, steps)
  await sql`
    delete from shift using ${steps} where community_id = step.from_community and shift.id = step.old_id`.execute(tx)
}
