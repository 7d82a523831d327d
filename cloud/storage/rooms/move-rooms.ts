import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../tables'

/** One move of a room, in the form that the statements below read. */
interface Step {
  from_community: number
  old_id: string
  to_community: number
  id: string
  point_id: string
  code: string
  feed_secret: string
}

/** The same random part under the community of `step`: it is the basis of the code read out at the room. */
const renamed = (id: RawBuilder<unknown>) => sql`split_part(step.id, '-', 1) || '-' || split_part(${id}, '-', 2)`

const isThere = (table: 'reservation' | 'waitlist_entry') =>
  sql`${sql.ref(`${table}.community_id`)} = step.from_community and ${sql.ref(`${table}.room_id`)} = step.old_id`

/** Rooms before quotas, the order everywhere; waits for bookings in progress, and makes later ones wait. */
const stepsOf = async (tx: Tx, points: RawBuilder<unknown>): Promise<RawBuilder<unknown>> => {
  const { rows } = await sql<Step>`
    select room.community_id as from_community, room.id as old_id, step.to_community,
      split_part(step.new_id, '-', 1) || '-' || split_part(room.id, '-', 2) as id, step.new_id as point_id, room.code,
      room.feed_secret
    from ${points} join room on room.community_id = step.from_community and room.point_id = step.old_id
    order by room.community_id, room.id for update of room`.execute(tx)
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as step (from_community int, old_id text,
    to_community int, id text, point_id text, code text, feed_secret text)`
}

/** Every old id leads to the current one: those of earlier moves too, and none to itself. */
const nameAnew = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  const names = sql`(
    select step.old_id, step.id from ${steps}
    union all select reservation.id, ${renamed(sql`reservation.id`)} from ${steps} join reservation on ${isThere('reservation')}
    union all select waitlist_entry.id, ${renamed(sql`waitlist_entry.id`)} from ${steps} join waitlist_entry on ${isThere('waitlist_entry')}) as name`
  await sql`delete from id_moved using ${names} where id_moved.old_id = name.id`.execute(tx)
  await sql`update id_moved set id = name.id from ${names} where id_moved.id = name.old_id`.execute(tx)
  await sql`insert into id_moved (old_id, id) select old_id, id from ${names}`.execute(tx)
}

/** Updates the quotas of the bookings there to the new ids. */
const takeQuotas = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  const { rows } = await sql<{ personId: string }>`
    select person_id as "personId" from quota where person_id in (
      select person_id from ${steps} join reservation on ${isThere('reservation')})
    order by person_id for no key update`.execute(tx)
  const people = rows.map(({ personId }) => personId)
  await sql`
    update quota set uses = (
      select coalesce(jsonb_agg(use || jsonb_build_object('id', coalesce(id_moved.id, use ->> 'id')) order by nth), '[]')
      from jsonb_array_elements(uses) with ordinality as used (use, nth)
      left join id_moved on id_moved.old_id = use ->> 'id')
    where person_id = any(${people}::text[])`.execute(tx)
}

/** Copies the room under its new id; its unique code and secret are copied after the old row is deleted. */
const copyRooms = (tx: Tx, steps: RawBuilder<unknown>) =>
  sql`
    insert into room (community_id, id, point_id, name, kind, capacity, floor, fee, note, rules, hours, code, feed_secret,
      retired_at)
    select step.to_community, step.id, step.point_id, name, kind, capacity, floor, fee, note, rules, hours, step.id,
      step.id, retired_at
    from ${steps} join room on room.community_id = step.from_community and room.id = step.old_id`.execute(tx)

/** Updated, not copied: the trigger allows inserts in an initial state only, and a waitlist entry keeps its number. */
const moveReservations = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  await sql`
    update reservation_event set community_id = step.to_community, reservation_id = ${renamed(sql`reservation_id`)}
    from ${steps} join reservation on ${isThere('reservation')}
    where reservation_event.community_id = reservation.community_id and reservation_event.reservation_id = reservation.id`.execute(
    tx,
  )
  await sql`
    update reservation set community_id = step.to_community, id = ${renamed(sql`reservation.id`)}, room_id = step.id,
      waitlist_entry_id = ${renamed(sql`waitlist_entry_id`)}, series_id = ${renamed(sql`series_id`)}
    from ${steps} where ${isThere('reservation')}`.execute(tx)
  await sql`
    update waitlist_entry set community_id = step.to_community, id = ${renamed(sql`waitlist_entry.id`)}, room_id = step.id,
      reservation_id = ${renamed(sql`reservation_id`)}
    from ${steps} where ${isThere('waitlist_entry')}`.execute(tx)
  // A moved booking's other end may lie at another point.
  await sql`update reservation set moved_to = id_moved.id from id_moved where moved_to = id_moved.old_id`.execute(tx)
}

const dropOldRooms = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  await sql`delete from room using ${steps} where community_id = step.from_community and room.id = step.old_id`.execute(
    tx,
  )
  await sql`
    update room set code = step.code, feed_secret = step.feed_secret
    from ${steps} where community_id = step.to_community and room.id = step.id`.execute(tx)
}

/**
 * Moves the rooms of moved points, with all bookings and waitlist entries. Bookings keep their people and count on;
 * every id that contains the community is replaced by a new one, to which the old one leads.
 * @param points `step (from_community, old_id, to_community, new_id)`, one for each point; the point already exists
 * under its new id
 */
export const takeRooms = async (tx: Tx, points: RawBuilder<unknown>): Promise<void> => {
  const steps = await stepsOf(tx, points)
  await nameAnew(tx, steps)
  await takeQuotas(tx, steps)
  await copyRooms(tx, steps)
  await moveReservations(tx, steps)
  await dropOldRooms(tx, steps)
}
