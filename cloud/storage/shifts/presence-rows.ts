import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { WrittenSignup } from '../../../src/domain/signup/state'
import { HOUR_MS, toInstant } from '../../../src/domain/time'
import type { Db } from '../tables'
import { isShift } from './shift-rows'
import { signupWithShift } from './signup-rows'

/** No shift is longer; whose start or end is farther away has no codes that matter now. */
const NEAR_MS = 12 * HOUR_MS
/** Shifts whose screens can be on at one moment; a district has fewer. */
const SCREENS_MAX = 200

/** A signup with the secret of its shift's codes. */
export interface CodedSignup extends WrittenSignup {
  id: string
  secret: string
}

const columns = sql`
  signup.id, signup.state, signup.hold_until as "holdUntil", shift.starts_at as "startsAt", shift.ends_at as "endsAt",
  shift.code_secret as secret`

/** A person's own signup; undefined for somebody else's. */
export const findCodedSignup = async (db: Db, signupId: string, personId: string): Promise<CodedSignup | undefined> => {
  const { rows } = await sql<CodedSignup>`
    select ${columns} from ${signupWithShift}
    where signup.community_id = ${communityOf(signupId)} and signup.id = ${signupId} and signup.person_id = ${personId}`.execute(
    db,
  )
  return rows[0]
}

/** A person's places in the shifts around a moment, the earliest first. */
export const listCodedSignups = async (db: Db, personId: string, now: string): Promise<CodedSignup[]> => {
  const nowMs = Date.parse(now)
  const { rows } = await sql<CodedSignup>`
    select ${columns} from ${signupWithShift}
    where signup.person_id = ${personId} and signup.state in ('taken', 'checkedIn', 'served', 'absent')
      and shift.starts_at < ${toInstant(nowMs + NEAR_MS)}::timestamptz
      and shift.ends_at > ${toInstant(nowMs - NEAR_MS)}::timestamptz
    order by shift.starts_at, signup.id`.execute(db)
  return rows
}

/** The secret of a shift's codes. */
export const findCodeSecret = async (db: Db, shiftId: string): Promise<string> => {
  const { rows } = await sql<{ secret: string }>`
    select code_secret as secret from shift where ${isShift(shiftId)}`.execute(db)
  return rows[0]?.secret ?? ''
}

/** The secrets of all shifts that go on at a moment, or begin soon. */
export const listSecretsNow = async (db: Db, now: string): Promise<string[]> => {
  const nowMs = Date.parse(now)
  const { rows } = await sql<{ secret: string }>`
    select code_secret as secret from shift
    where cancelled_at is null and starts_at > ${toInstant(nowMs - NEAR_MS)}::timestamptz
      and starts_at < ${toInstant(nowMs + HOUR_MS)}::timestamptz
      and ends_at > ${toInstant(nowMs - HOUR_MS)}::timestamptz
    order by starts_at desc limit ${SCREENS_MAX}`.execute(db)
  return rows.map(({ secret }) => secret)
}
