import { type RawBuilder, sql } from 'kysely'
import { NEAR_MINUTES, type Engagement } from '../../../src/domain/signup/clash'
import type { SignupState, WrittenSignup } from '../../../src/domain/signup/state'
import { toInstant } from '../../../src/domain/time'
import type { Tx } from '../tables'
import { isKnownMinor } from './minor'
import { isShift, shiftColumns, type ShiftRow, shiftWithPoint } from './shift-rows'
import { hasLapsed } from './signup-rows'

/** A shift and a person who wants to join it: all that decides about it. */
export interface JoinFacts {
  shift: ShiftRow
  /** The person's latest signup for it, one that stands before one that has ended. */
  own: WrittenSignup | null
  /** Where the person is expected around that time, in all communities, the earliest first. */
  expected: Engagement[]
  isMinor: boolean
  /**
   * The shift has lapsed offers, or free places and a waitlist, or the person has a lapsed offer at that time: then the
   * rows have to be settled before they can be relied on.
   */
  isUnsettled: boolean
}

interface Raw extends ShiftRow, Pick<JoinFacts, 'isMinor' | 'isUnsettled'> {
  ownState: SignupState | null
  ownHoldUntil: string | null
  /** Instants with an offset, as PostgreSQL writes them into JSON. */
  expected: Engagement[]
}

/**
 * The places in other shifts that are written down for a person, at the time of `shift` or so many minutes around it.
 */
const elsewhere = (personId: string, minutes: number): RawBuilder<unknown> => sql`
  person_shift join signup on signup.id = person_shift.signup_id
  join shift other on other.community_id = signup.community_id and other.id = signup.shift_id
  where person_shift.person_id = ${personId} and other.id <> shift.id
    and person_shift.during && tstzrange(shift.starts_at - ${minutes} * interval '1 minute',
      shift.ends_at + ${minutes} * interval '1 minute', '[)')`

const isUnsettled = (personId: string, now: string): RawBuilder<boolean> => sql`(
  exists (select from signup where signup.community_id = shift.community_id and signup.shift_id = shift.id
    and (${hasLapsed(now)} or signup.state = 'waiting' and shift.taken < shift.capacity))
  or exists (select from ${elsewhere(personId, 0)} and ${hasLapsed(now)}))`

const expectedOf = (personId: string, now: string): RawBuilder<unknown> => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('pointId', other.point_id, 'startsAt', other.starts_at,
    'endsAt', other.ends_at) order by other.starts_at), '[]')
  from ${elsewhere(personId, NEAR_MINUTES)} and not ${hasLapsed(now)})`

/** One statement. @returns undefined when there is no such shift */
export const findJoinFacts = async (
  tx: Tx,
  { shiftId, personId }: { shiftId: string; personId: string },
  now: string,
): Promise<JoinFacts | undefined> => {
  const { rows } = await sql<Raw>`
    select ${shiftColumns(now)}, own.state as "ownState", own.hold_until as "ownHoldUntil",
      ${isKnownMinor(sql`${personId}`)} as "isMinor", ${isUnsettled(personId, now)} as "isUnsettled",
      ${expectedOf(personId, now)} as expected
    from ${shiftWithPoint}
    left join lateral (
      select state, hold_until from signup
      where signup.community_id = shift.community_id and signup.shift_id = shift.id and signup.person_id = ${personId}
      order by state in ('left', 'declined', 'expired', 'cancelled'), place desc limit 1
    ) own on true
    where ${isShift(shiftId)}`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const { ownState, ownHoldUntil, expected, isMinor, isUnsettled: isOpen, ...shift } = row
  const { startsAt, endsAt } = shift
  return {
    shift,
    own: ownState && { state: ownState, holdUntil: ownHoldUntil, startsAt, endsAt },
    expected: expected.map(({ pointId, ...span }) => ({
      pointId,
      startsAt: toInstant(Date.parse(span.startsAt)),
      endsAt: toInstant(Date.parse(span.endsAt)),
    })),
    isMinor,
    isUnsettled: isOpen,
  }
}
