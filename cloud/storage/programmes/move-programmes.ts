import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../tables'

/** One move of a programme, in the form that the statements below read. */
interface Step {
  from_community: number
  old_id: string
  to_community: number
  id: string
  point_id: string
}

/** The same random part under the community of `step`. */
const renamed = (id: string) => sql`split_part(step.id, '-', 1) || '-' || split_part(${sql.ref(id)}, '-', 2)`

const isThere = (table: string) => sql`${sql.ref(`${table}.community_id`)} = step.from_community
  and ${sql.ref(`${table}.programme_id`)} = step.old_id`

/** Waits for calls in progress, and makes later ones wait. */
const stepsOf = async (tx: Tx, points: RawBuilder<unknown>): Promise<RawBuilder<unknown>> => {
  const { rows } = await sql<Step>`
    select programme.community_id as from_community, programme.id as old_id, step.to_community,
      split_part(step.new_id, '-', 1) || '-' || split_part(programme.id, '-', 2) as id, step.new_id as point_id
    from ${points} join programme on programme.community_id = step.from_community and programme.point_id = step.old_id
    order by programme.community_id, programme.id for update of programme`.execute(tx)
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as step (from_community int, old_id text,
    to_community int, id text, point_id text)`
}

/** Every old id leads to the current one: those of earlier moves too, and none to itself. */
const nameAnew = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  const names = sql`(
    select step.old_id, step.id from ${steps}
    union all select programme_session.id, ${renamed('programme_session.id')}
      from ${steps} join programme_session on ${isThere('programme_session')}
    union all select enrolment.id, ${renamed('enrolment.id')} from ${steps} join enrolment on ${isThere('enrolment')}) as name`
  await sql`delete from id_moved using ${names} where id_moved.old_id = name.id`.execute(tx)
  await sql`update id_moved set id = name.id from ${names} where id_moved.id = name.old_id`.execute(tx)
  await sql`insert into id_moved (old_id, id) select old_id, id from ${names}`.execute(tx)
}

const ofDates = ['session_away', 'class_presence', 'presence_mark'] as const

/** Updated, not copied, as the triggers allow; all keys are checked at the end of the transaction. */
const moveRows = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  for (const table of ofDates)
    await sql`
      update ${sql.table(table)} as row set community_id = step.to_community, session_id = ${renamed('row.session_id')},
        enrolment_id = ${renamed('row.enrolment_id')}
      from ${steps} join programme_session on ${isThere('programme_session')}
      where row.community_id = programme_session.community_id and row.session_id = programme_session.id`.execute(tx)
  await sql`
    update enrolment_event set community_id = step.to_community, enrolment_id = ${renamed('enrolment_id')}
    from ${steps} join enrolment on ${isThere('enrolment')}
    where enrolment_event.community_id = enrolment.community_id and enrolment_event.enrolment_id = enrolment.id`.execute(
    tx,
  )
  await sql`
    update enrolment_seat set community_id = step.to_community, enrolment_id = ${renamed('enrolment_id')},
      programme_id = step.id, session_id = ${renamed('session_id')}
    from ${steps} where ${isThere('enrolment_seat')}`.execute(tx)
  await sql`
    update enrolment set community_id = step.to_community, id = ${renamed('enrolment.id')}, programme_id = step.id,
      session_id = ${renamed('session_id')}
    from ${steps} where ${isThere('enrolment')}`.execute(tx)
  // The rooms of the point, and the blocks in them, have their new ids already.
  await sql`
    update reservation set session_id = ${renamed('reservation.session_id')}
    from ${steps} join programme_session on ${isThere('programme_session')}
    where reservation.community_id = step.to_community and reservation.session_id = programme_session.id`.execute(tx)
  await sql`
    update programme_session set community_id = step.to_community, id = ${renamed('programme_session.id')},
      programme_id = step.id, room_id = ${renamed('room_id')}, block_id = ${renamed('block_id')}
    from ${steps} where ${isThere('programme_session')}`.execute(tx)
  await sql`
    update programme set community_id = step.to_community, id = step.id, point_id = step.point_id,
      room_id = ${renamed('room_id')}
    from ${steps} where programme.community_id = step.from_community and programme.id = step.old_id`.execute(tx)
}

/**
 * Takes programmes along when their point moves to another community, after its rooms: with their dates, seats and who was
 * there. Every id that contains the community is replaced by a new one, to which the old one leads.
 * @param points as for shifts
 */
export const takeProgrammes = async (tx: Tx, points: RawBuilder<unknown>): Promise<void> => {
  const steps = await stepsOf(tx, points)
  await nameAnew(tx, steps)
  await moveRows(tx, steps)
}
