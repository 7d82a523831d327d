import { sql } from 'kysely'
import type { PastDate } from '../../../src/domain/programmes/gentle'
import type { Tx } from '../tables'

/** A standing seat of a course, with what is known of its dates. Instants. */
export interface QuietSeat {
  communityId: number
  enrolmentId: string
  seat: number
  programmeId: string
  personId: string
  title: string
  /** The next date. */
  nextAt: string
  isEightyPlus: boolean
  /** The dates since the seat was taken or kept, the latest first. */
  past: PastDate[]
}

const ofDate = (table: 'there' | 'away') => sql`${sql.ref(`${table}.community_id`)} = session.community_id
  and ${sql.ref(`${table}.session_id`)} = session.id`
const ofSeat = (table: 'there' | 'away') => sql`${ofDate(table)}
  and ${sql.ref(`${table}.enrolment_id`)} = seat.enrolment_id and ${sql.ref(`${table}.seat`)} = seat.seat`

const past = (now: string) => sql`(
  select coalesce(json_agg(json_build_object(
    'came', exists (select from class_presence there where ${ofSeat('there')}),
    'isTold', exists (select from session_away away where ${ofSeat('away')} and away.is_told),
    'isMarked', exists (select from class_presence there where ${ofDate('there')})
      or exists (select from session_away away where ${ofDate('away')} and not away.is_told))
    order by session.starts_at desc), '[]')
  from programme_session session
  where session.community_id = seat.community_id and session.programme_id = seat.programme_id
    and session.cancelled_at is null and session.ends_at <= ${now}::timestamptz
    and session.starts_at > greatest(enrolment.joined_at, seat.kept_at))`

const nextAt = (now: string) => sql`(
  select min(session.starts_at) from programme_session session
  where session.community_id = seat.community_id and session.programme_id = seat.programme_id
    and session.cancelled_at is null and session.starts_at > ${now}::timestamptz)`

/** The seats of courses that had a date within the last day and go on; those that are asked already are not among them. */
export const lockQuietSeats = async (tx: Tx, now: string): Promise<QuietSeat[]> => {
  const { rows } = await sql<QuietSeat>`
    select seat.community_id as "communityId", seat.enrolment_id as "enrolmentId", seat.seat,
      seat.programme_id as "programmeId", enrolment.person_id as "personId", programme.title, ${nextAt(now)} as "nextAt",
      coalesce(person.is_eighty_plus, false) as "isEightyPlus", ${past(now)} as past
    from enrolment_seat seat
    join enrolment on enrolment.community_id = seat.community_id and enrolment.id = seat.enrolment_id
    join programme on programme.community_id = seat.community_id and programme.id = seat.programme_id
    join person on person.id = enrolment.person_id
    where seat.session_id is null and seat.is_live and enrolment.state = 'taken'
      and (seat.asked_at is null or seat.kept_at is not null) and ${nextAt(now)} is not null
      and (seat.community_id, seat.programme_id) in (
        select community_id, programme_id from programme_session
        where ends_at <= ${now}::timestamptz and starts_at > ${now}::timestamptz - interval '1 day 12 hours')
    order by seat.community_id, seat.enrolment_id, seat.seat for no key update of seat skip locked`.execute(tx)
  return rows
}

type SeatKey = Pick<QuietSeat, 'communityId' | 'enrolmentId' | 'seat'>

/** Writes down that the accounts of these locked seats are asked whether they want them. */
export const writeAsked = async (tx: Tx, seats: readonly SeatKey[], now: string): Promise<void> => {
  const keys = seats.map(({ communityId, enrolmentId, seat }) => ({ communityId, enrolmentId, seat }))
  await sql`
    update enrolment_seat set asked_at = ${now}::timestamptz, kept_at = null
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as one ("communityId" int, "enrolmentId" text, seat int)
    where community_id = one."communityId" and enrolment_id = one."enrolmentId" and enrolment_seat.seat = one.seat`.execute(
    tx,
  )
}

/** The programmes with seats about which nobody has answered since a moment; in locking order. */
export const listUnanswered = async (tx: Tx, askedBefore: string): Promise<string[]> => {
  const { rows } = await sql<{ programmeId: string }>`
    select distinct community_id, programme_id as "programmeId" from enrolment_seat
    where is_live and asked_at <= ${askedBefore}::timestamptz and kept_at is null
    order by 1, 2`.execute(tx)
  return rows.map(({ programmeId }) => programmeId)
}

/** Whose seats were freed. `at`: the next date without them. */
export interface FreedSeats {
  personId: string | null
  seats: number
  title: string
  at: string
}

/**
 * Frees the seats of a locked programme about which nobody has answered. Others of the same account stay; where none is
 * left, the enrolment has run out.
 */
export const freeUnanswered = async (
  tx: Tx,
  { programmeId, communityId }: { programmeId: string; communityId: number },
  { askedBefore, now }: { askedBefore: string; now: string },
): Promise<FreedSeats[]> => {
  const { rows } = await sql<FreedSeats>`
    with freed as (
      update enrolment_seat set is_live = false, ended_at = ${now}::timestamptz
      where community_id = ${communityId} and programme_id = ${programmeId} and is_live and session_id is null
        and asked_at <= ${askedBefore}::timestamptz and kept_at is null
      returning enrolment_id
    ), by_enrolment as (
      select enrolment_id, count(*)::int as seats from freed group by enrolment_id
    ), less as (
      update enrolment set seats = enrolment.seats - one.seats, changed_at = ${now}::timestamptz, changed_by = null,
        state = case when enrolment.seats = one.seats then 'expired' else enrolment.state end
      from by_enrolment one where enrolment.community_id = ${communityId} and enrolment.id = one.enrolment_id
      returning enrolment.person_id, one.seats
    ), given as (
      update programme set taken = taken - (select count(*)::int from freed)
      where community_id = ${communityId} and id = ${programmeId}
    )
    select less.person_id as "personId", less.seats, programme.title, coalesce((
        select min(session.starts_at) from programme_session session where session.community_id = ${communityId}
          and session.programme_id = ${programmeId} and session.cancelled_at is null
          and session.starts_at > ${now}::timestamptz), ${now}::timestamptz) as at
    from less join programme on programme.community_id = ${communityId} and programme.id = ${programmeId}
    order by 1`.execute(tx)
  return rows
}
