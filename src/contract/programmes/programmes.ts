import * as v from 'valibot'
import { OWN_DATES_MAX, SEATS_MAX, SESSIONS_MAX } from '../../domain/programmes/programme'
import { limits } from '../limits'
import { communityId, instant, nothing, positionEntries, profile, publicId, whole } from '../schema/base'
import { childId } from '../children/child-parts'
import { changing, everybody, reading, signedIn } from '../schema/definition'
import {
  bornMonth,
  cursor,
  enrolment,
  programme,
  programmeKind,
  programmeRow,
  seatNumber,
  session,
  WAITING_MAX,
} from './programme-parts'

const rows = <T extends v.GenericSchema>(one: T) => v.pipe(v.array(one), v.maxLength(limits.programmesMax))

/**
 * What is on, by the next date: with a position first what is within ten minutes of it, without a community that of the
 * whole district. `born`: only what a child of that month may come to. `more`: pass it as `after` for the next ones.
 */
export const programmesList = reading({
  roles: everybody,
  storedRows: ['rows'],
  input: v.strictObject({
    communityId: v.optional(communityId),
    pointId: v.optional(publicId),
    position: v.optional(v.strictObject({ ...positionEntries, profile })),
    kind: v.optional(programmeKind),
    born: v.optional(bornMonth),
    from: v.optional(instant),
    after: v.optional(cursor),
  }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    rows: rows(programmeRow),
    more: v.nullable(cursor),
  }),
})

/** One programme with its dates; for a signed-in caller their own seats in it. */
export const programmesGet = reading({
  roles: everybody,
  input: v.strictObject({ programmeId: publicId, profile: v.optional(profile) }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    programme,
    own: v.pipe(v.array(enrolment), v.maxLength(2 * SESSIONS_MAX)),
    /** How many seats are waited for, of the course. */
    waiting: whole(0, WAITING_MAX),
    /** The caller leads it: they may read the roster of its dates. */
    isLeader: v.boolean(),
  }),
})

/** Whose seats: a child of the caller, or null for the caller. All of them together or none. */
const seats = v.pipe(v.array(v.nullable(childId)), v.minLength(1), v.maxLength(SEATS_MAX))

/**
 * Takes one to four seats together: `taken`, or `waiting` for all of them where they do not all fit. `sessionId` for one
 * date of a `dropIn`.
 * @errors `age_wrong` with `facts.ages`; `consent_missing`; `enrol_early` with `facts.fromAt`; `enrol_over`;
 * `already_enrolled`; `programme_full` once nobody can wait any more, with up to three others in
 * `facts.otherProgrammes`; `programme_seats_few` for more seats than it has; `programme_cancelled`; `seat_none` for an
 * `open` programme; `not_found` for a foreign child
 */
export const programmesEnrol = changing({
  roles: signedIn,
  audit: '报了活动',
  districtSees: 'own',
  locks: 'programme',
  input: v.strictObject({ programmeId: publicId, sessionId: v.optional(publicId), seats }),
  output: enrolment,
})

/**
 * Accepts the offered seats, or declines them: then they go to the next on the waitlist. Also the answer to whether a
 * seat is still wanted after three absences, then with the seat's number.
 * @errors `offer_over` where they are not held any more
 */
export const programmesAnswer = changing({
  roles: signedIn,
  audit: '回了轮到的名额',
  districtSees: 'own',
  locks: 'programme',
  input: v.strictObject({ enrolmentId: publicId, isWanted: v.boolean(), seat: v.optional(seatNumber) }),
  output: enrolment,
})

/** Gives the seats back, or leaves the waitlist; with `seat` that seat alone. Until the end of what they are for. */
export const programmesLeave = changing({
  roles: signedIn,
  audit: '退了活动',
  districtSees: 'own',
  locks: 'programme',
  input: v.strictObject({ enrolmentId: publicId, seat: v.optional(seatNumber) }),
  output: enrolment,
})

/**
 * Says before a date that somebody does not come to it (今天不来), or takes that back. Without `seat`: nobody of them.
 * @errors `away_late` once the date has begun, or somebody was marked, as there or as away
 */
export const programmesAway = changing({
  roles: signedIn,
  audit: '说了不来',
  districtSees: 'own',
  locks: 'programme',
  input: v.strictObject({
    enrolmentId: publicId,
    sessionId: publicId,
    seat: v.optional(seatNumber),
    isAway: v.boolean(),
  }),
  output: v.strictObject({ isAway: v.boolean() }),
})

/** One date of the caller's, and who of their seats does not come to it or was there. */
const ownDate = v.strictObject({
  session,
  away: v.pipe(v.array(seatNumber), v.maxLength(SEATS_MAX)),
  /** When a seat's person came and went, in order; null: is there now. */
  stays: v.pipe(
    v.array(v.strictObject({ seat: seatNumber, cameAt: instant, leftAt: v.nullable(instant) })),
    v.maxLength(limits.staysMax),
  ),
})

const ownProgramme = v.strictObject({
  programme: programmeRow.entries.id,
  kind: programmeRow.entries.kind,
  title: programmeRow.entries.title,
  point: programmeRow.entries.point,
  enrolment,
  /** The next four dates, with that of today. */
  dates: v.pipe(v.array(ownDate), v.maxLength(OWN_DATES_MAX)),
  /** Why staff cancelled it; null: they did not. */
  cancelled: programme.entries.cancelled,
})

/** The caller's seats, coming and past ones, and the programmes that the caller leads. At most sixty of each. */
export const programmesMine = reading({
  roles: signedIn,
  storedRows: ['coming', 'past', 'leading'],
  input: nothing,
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    coming: rows(ownProgramme),
    past: rows(ownProgramme),
    leading: rows(programmeRow),
  }),
})
