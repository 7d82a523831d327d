import { type RawBuilder, sql } from 'kysely'
import { CHECK_IN_LATE_MINUTES } from '../../../src/domain/check-in-window'
import { communityOf } from '../../../src/domain/id'
import type { SignupState } from '../../../src/domain/signup/state'
import { MINUTE_MS, toInstant } from '../../../src/domain/time'
import { underAnyId } from '../hours/signup-ids'
import type { Db } from '../tables'

/** A signup as stored, with the times of its shift. Instants. */
export interface SignupRow {
  id: string
  shiftId: string
  /** Null: forgotten. */
  personId: string | null
  state: SignupState
  holdUntil: string | null
  startsAt: string
  endsAt: string
  /** How many wait before; counted for waitlist entries only. */
  ahead: number
  checkedInAt: string | null
  checkedInBy: 'code' | 'mark' | null
  checkedOutAt: string | null
  checkedOutBy: 'code' | 'mark' | 'self' | 'end' | null
  /** What the ledger says that was served, with corrections; null: nothing yet. */
  recordedMinutes: number | null
}

/** Of `signup`: an offer that nobody has answered in time, whether or not the timer has written that down. */
export const hasLapsed = (now: string): RawBuilder<boolean> =>
  sql`(signup.state = 'offered' and signup.hold_until <= ${now}::timestamptz)`

/** The columns of {@link SignupRow}, from {@link signupWithShift}. */
export const signupColumns = sql`
  signup.id, signup.shift_id as "shiftId", signup.person_id as "personId", signup.state, signup.hold_until as "holdUntil",
  shift.starts_at as "startsAt", shift.ends_at as "endsAt",
  case when signup.state = 'waiting' then (
    select count(*) from signup earlier where earlier.community_id = signup.community_id
      and earlier.shift_id = signup.shift_id and earlier.state = 'waiting' and earlier.place < signup.place)
  else 0 end as ahead, signup.checked_in_at as "checkedInAt", signup.checked_in_by as "checkedInBy",
  signup.checked_out_at as "checkedOutAt", signup.checked_out_by as "checkedOutBy",
  case when signup.state = 'served' then (
    select sum(hours_entry.minutes)::int from hours_entry where ${underAnyId(sql`signup.id`)}) end as "recordedMinutes"`

export const signupWithShift = sql`signup
  join shift on shift.community_id = signup.community_id and shift.id = signup.shift_id`

/** @returns undefined when there is none */
export const findSignup = async (db: Db, signupId: string): Promise<SignupRow | undefined> => {
  const { rows } = await sql<SignupRow>`
    select ${signupColumns} from ${signupWithShift}
    where signup.community_id = ${communityOf(signupId)} and signup.id = ${signupId}`.execute(db)
  return rows[0]
}

/**
 * A person's latest signup for a shift, one that stands before one that has ended.
 * @returns undefined when there is none
 */
export const findOwnSignup = async (db: Db, shiftId: string, personId: string): Promise<SignupRow | undefined> => {
  const { rows } = await sql<SignupRow>`
    select ${signupColumns} from ${signupWithShift}
    where signup.community_id = ${communityOf(shiftId)} and signup.shift_id = ${shiftId} and signup.person_id = ${personId}
    order by signup.state in ('left', 'declined', 'expired', 'cancelled'), signup.place desc limit 1`.execute(db)
  return rows[0]
}

/** The signups of a shift that can still change, the waitlist in its order. */
export const listLiveSignups = async (db: Db, shiftId: string): Promise<SignupRow[]> => {
  const { rows } = await sql<SignupRow>`
    select ${signupColumns} from ${signupWithShift}
    where signup.community_id = ${communityOf(shiftId)} and signup.shift_id = ${shiftId}
      and signup.state in ('waiting', 'offered', 'taken', 'checkedIn')
    order by signup.place`.execute(db)
  return rows
}

/** Who began at or before this can check in no more. An instant. */
const lastStart = (now: string): string => toInstant(Date.parse(now) - CHECK_IN_LATE_MINUTES * MINUTE_MS)

/**
 * Whether a signup is still to come: it stands, or staff have cancelled its shift that would yet begin. An offer that
 * ran out and a waitlist that has ended do not stand, whether or not the timer has written it down. Who was marked
 * absent may still come while people check in.
 */
const isComing = (now: string): RawBuilder<boolean> => sql`(shift.ends_at > ${now}::timestamptz and case signup.state
    when 'absent' then shift.starts_at > ${lastStart(now)}::timestamptz
    when 'offered' then shift.starts_at > ${now}::timestamptz and coalesce(signup.hold_until > ${now}::timestamptz, true)
    when 'waiting' then shift.starts_at > ${now}::timestamptz
    when 'cancelled' then shift.cancelled_at is not null and shift.starts_at > ${now}::timestamptz
    else signup.state in ('taken', 'checkedIn') end)`

/** A person's signups that are still to come, the earliest first. */
export const listComingSignups = async (
  db: Db,
  personId: string,
  now: string,
  rowsMax: number,
): Promise<SignupRow[]> => {
  const { rows } = await sql<SignupRow>`
    select ${signupColumns} from ${signupWithShift}
    where signup.person_id = ${personId} and ${isComing(now)}
    order by shift.starts_at, signup.id limit ${rowsMax}`.execute(db)
  return rows
}

/** A person's other signups, the latest first. */
export const listPastSignups = async (db: Db, personId: string, now: string, rowsMax: number): Promise<SignupRow[]> => {
  const { rows } = await sql<SignupRow>`
    select ${signupColumns} from ${signupWithShift}
    where signup.person_id = ${personId} and not ${isComing(now)}
    order by shift.starts_at desc, signup.id limit ${rowsMax}`.execute(db)
  return rows
}

/** How many wait for a place in a shift. */
export const countWaiting = async (db: Db, shiftId: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from signup
    where community_id = ${communityOf(shiftId)} and shift_id = ${shiftId} and state = 'waiting'`.execute(db)
  return rows[0]?.count ?? 0
}

/** How many have come to a shift. */
export const countCame = async (db: Db, shiftId: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from signup
    where community_id = ${communityOf(shiftId)} and shift_id = ${shiftId} and state in ('checkedIn', 'served')`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** Whether anybody has come to a shift, or was marked as absent. */
export const hasMarks = async (db: Db, shiftId: string): Promise<boolean> => {
  const { rows } = await sql`
    select from signup where community_id = ${communityOf(shiftId)} and shift_id = ${shiftId}
      and state in ('checkedIn', 'served', 'absent') limit 1`.execute(db)
  return rows.length > 0
}
