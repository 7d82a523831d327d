import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { EnrolmentState } from '../../../src/domain/programmes/state'
import type { Tx } from '../tables'

/** One seat to take: a child's, or the account's own. */
export interface NewSeat {
  childId: string | null
}

export interface NewEnrolment {
  id: string
  programmeId: string
  sessionId: string | null
  personId: string
  /** Who enrols them: themselves, or staff. */
  madeBy: string
  seats: readonly NewSeat[]
}

/** What counts the seats: the date of a dropIn, or the course. */
const counted = ({ programmeId, sessionId }: { programmeId: string; sessionId: string | null }) => ({
  table: sql.table(sessionId === null ? 'programme' : 'programme_session'),
  is: sql`community_id = ${communityOf(programmeId)} and id = ${sessionId ?? programmeId}`,
})

/** Inserts an enrolment with its seats. @param from what has to give a row, so that anything is inserted */
const put = (one: NewEnrolment, state: EnrolmentState, now: string, from: RawBuilder<unknown>) => {
  const communityId = communityOf(one.programmeId)
  const seats = one.seats.map(({ childId }, seat) => ({ seat, childId }))
  return sql`put as (
      insert into enrolment (community_id, id, programme_id, session_id, person_id, made_by, state, seats, joined_at,
        changed_at, changed_by)
      select ${communityId}::int, ${one.id}::text, ${one.programmeId}::text, ${one.sessionId}::text,
        ${one.personId}::text, ${one.madeBy}::text, ${state}::text, ${seats.length}::int, ${now}::timestamptz,
        ${now}::timestamptz, ${one.madeBy}::text ${from} returning id
    ), seated as (
      insert into enrolment_seat (community_id, enrolment_id, seat, programme_id, session_id, person_id, child_id, is_child)
      select ${communityId}::int, put.id, one.seat, ${one.programmeId}::text, ${one.sessionId}::text,
        case when one."childId" is null then ${one.personId}::text end, one."childId", one."childId" is not null
      from put cross join jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) as one(seat int, "childId" text)
      on conflict do nothing returning seat
    )`
}

/** What prevents an enrolment; the transaction must then be rolled back. */
export type NotPut = 'full' | 'twice'

const outcome = (row: { isGiven: boolean; seated: number } | undefined, wanted: number): NotPut | null => {
  if (!row?.isGiven) return 'full'
  return row.seated === wanted ? null : 'twice'
}

/**
 * Takes all the seats and inserts the enrolment, in one statement: of several groups for the last seats exactly one gets
 * them, and none gets a part.
 * @returns what prevented it: too few seats, or one of them stands already
 */
export const takeSeats = async (tx: Tx, one: NewEnrolment, now: string): Promise<NotPut | null> => {
  const { table, is } = counted(one)
  const wanted = one.seats.length
  const { rows } = await sql<{ isGiven: boolean; seated: number }>`
    with given as (
      update ${table} set taken = taken + ${wanted}
      where ${is} and taken + ${wanted} <= capacity and cancelled_at is null returning 1
    ), ${put(one, 'taken', now, sql`from given`)}
    select exists (select from given) as "isGiven", (select count(*)::int from seated) as seated`.execute(tx)
  return outcome(rows[0], wanted)
}

/** Puts a group on the waitlist. The programme must be locked. @returns as {@link takeSeats} */
export const waitForSeats = async (tx: Tx, one: NewEnrolment, now: string): Promise<NotPut | null> => {
  const { rows } = await sql<{ isGiven: boolean; seated: number }>`
    with ${put(one, 'waiting', now, sql``)}
    select true as "isGiven", (select count(*)::int from seated) as seated`.execute(tx)
  return outcome(rows[0], one.seats.length)
}

/** What names an enrolment and what its seats are in. */
interface Seated {
  id: string
  programmeId: string
  sessionId: string | null
}

/**
 * Holds all the seats of a waitlist entry. The programme must be locked.
 * @returns false where too few are free, or it does not wait any more
 */
export const offerSeats = async (tx: Tx, one: Seated, until: string, now: string): Promise<boolean> => {
  const { table } = counted(one)
  const { rows } = await sql`
    with entry as (
      select id, seats from enrolment
      where community_id = ${communityOf(one.id)} and id = ${one.id} and state = 'waiting'
    ), given as (
      update ${table} as counted set taken = counted.taken + entry.seats from entry
      where counted.community_id = ${communityOf(one.id)} and counted.id = ${one.sessionId ?? one.programmeId}
        and counted.taken + entry.seats <= counted.capacity and counted.cancelled_at is null
      returning entry.id
    )
    update enrolment set state = 'offered', hold_until = ${until}::timestamptz, changed_at = ${now}::timestamptz,
      changed_by = null
    from given where enrolment.community_id = ${communityOf(one.id)} and enrolment.id = given.id
    returning enrolment.id`.execute(tx)
  return rows.length > 0
}

/** Who changes something, and when. `by` null: time does. */
export interface Changing {
  by: string | null
  now: string
}

/** An enrolment that changes its state. */
export interface EnrolmentChange {
  id: string
  state: EnrolmentState
}

/**
 * Changes enrolments of one locked programme, and gives back the seats of those that end. The database refuses impossible
 * transitions, and ends the seats.
 */
export const changeEnrolments = async (
  tx: Tx,
  communityId: number,
  changes: readonly EnrolmentChange[],
  { by, now }: Changing,
): Promise<void> => {
  if (changes.length === 0) return
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as one(id text, state text)
    ), was as (
      select enrolment.id, enrolment.state from enrolment join wanted on wanted.id = enrolment.id
      where community_id = ${communityId}
    ), changed as (
      update enrolment set state = wanted.state, changed_at = ${now}::timestamptz, changed_by = ${by}::text
      from wanted where enrolment.community_id = ${communityId} and enrolment.id = wanted.id
      returning enrolment.id, enrolment.programme_id, enrolment.session_id, enrolment.state, enrolment.seats
    ), given as (
      select changed.programme_id, changed.session_id, sum(changed.seats
        * (enrolment_has_seats(changed.state)::int - enrolment_has_seats(was.state)::int))::int as seats
      from changed join was on was.id = changed.id group by changed.programme_id, changed.session_id
    ), of_dates as (
      update programme_session set taken = taken + given.seats from given
      where programme_session.community_id = ${communityId} and programme_session.id = given.session_id
        and given.seats <> 0
    )
    update programme set taken = taken + given.seats from given
    where programme.community_id = ${communityId} and programme.id = given.programme_id and given.session_id is null
      and given.seats <> 0`.execute(tx)
}

/**
 * Gives one seat back alone, of an enrolment that has others; it shrinks by it. The programme must be locked.
 * @returns false where the seat does not stand
 */
export const endSeat = async (tx: Tx, one: Seated, seat: number, now: string): Promise<boolean> => {
  const { table, is } = counted(one)
  const communityId = communityOf(one.id)
  const { rows } = await sql`
    with ended as (
      update enrolment_seat set is_live = false, ended_at = ${now}::timestamptz
      where community_id = ${communityId} and enrolment_id = ${one.id} and seat = ${seat} and is_live returning seat
    ), shrunk as (
      update enrolment set seats = seats - 1
      where community_id = ${communityId} and id = ${one.id} and exists (select from ended) returning state
    ), given as (
      update ${table} set taken = taken - 1
      where ${is} and exists (select from shrunk where enrolment_has_seats(state))
    )
    select from ended`.execute(tx)
  return rows.length > 0
}

/** Writes down that a seat is wanted after all. The programme must be locked. */
export const keepSeat = async (tx: Tx, enrolmentId: string, seat: number, now: string): Promise<void> => {
  await sql`
    update enrolment_seat set kept_at = ${now}::timestamptz
    where community_id = ${communityOf(enrolmentId)} and enrolment_id = ${enrolmentId} and seat = ${seat}`.execute(tx)
}
