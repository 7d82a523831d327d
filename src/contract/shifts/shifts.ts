import * as v from 'valibot'
import { SHIFT_WEEKS_MAX } from '../../domain/shifts/shift'
import { limits } from '../limits'
import {
  communityId,
  instant,
  nothing,
  personId,
  positionEntries,
  profile,
  publicId,
  text,
  whole,
} from '../schema/base'
import { changing, everybody, reading, signedIn, staff } from '../schema/definition'
import { clash, shift, shiftRow, shiftWords, signup, WAITING_MAX } from './shift-parts'

const rows = <T extends v.GenericSchema>(one: T) => v.pipe(v.array(one), v.maxLength(limits.shiftsMax))

/** The last shift of an answer; several may begin at one moment. */
const cursor = v.strictObject({ startsAt: instant, shiftId: publicId })

/**
 * Coming shifts, those first that begin within a day and lack people, then by their start. Without a community: of the
 * whole district. With a position every row has its walk. `more`: pass it as `after` for the next ones.
 */
export const shiftsOpen = reading({
  roles: everybody,
  storedRows: ['rows'],
  input: v.strictObject({
    communityId: v.optional(communityId),
    position: v.optional(v.strictObject({ ...positionEntries, profile })),
    from: v.optional(instant),
    after: v.optional(cursor),
  }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    rows: v.pipe(v.array(shiftRow), v.maxLength(2 * limits.shiftsMax)),
    more: v.nullable(cursor),
  }),
})

/** One shift; for a signed-in caller their own signup, and what they have already around that time. */
export const shiftsGet = reading({
  roles: everybody,
  input: v.strictObject({ shiftId: publicId, profile: v.optional(profile) }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    shift,
    own: v.nullable(signup),
    /** How many wait for a place: who joins the waitlist now comes after them. */
    waiting: whole(0, WAITING_MAX),
    clash: v.nullable(clash),
    /** The caller leads it, and it is time to read the roster. */
    isLeader: v.boolean(),
  }),
})

/**
 * Signs up: `taken`, or `waiting` where all places are given. Of several simultaneous calls for the last place exactly
 * one gets it. `isOldEnough`: the caller says that they are as old as the shift asks; `isSureOfClash`: they have read
 * that another shift is near.
 * @errors `volunteer_first` for residents, who apply first; `too_young`, also for an accepted minor at a
 * shift from 18 on; `shift_clash` where it overlaps another one,
 * with its start in `facts.clashAt`; `shift_near`; `shift_past`, `shift_late`, `shift_full`, `shift_cancelled`,
 * with up to three others in `facts.otherShifts`: those of the community first, the soonest first
 */
export const shiftsJoin = changing({
  roles: signedIn,
  audit: '报了班次',
  districtSees: 'own',
  locks: 'shift',
  input: v.strictObject({ shiftId: publicId, isOldEnough: v.boolean(), isSureOfClash: v.boolean() }),
  output: signup,
})

/**
 * Accepts the offered place, or declines it: then the next on the waitlist gets it.
 * @errors `offer_over` where it is not held any more, with other shifts as above
 */
export const shiftsAnswer = changing({
  roles: signedIn,
  audit: '回了轮到的班次',
  districtSees: 'own',
  locks: 'shift',
  input: v.strictObject({ signupId: publicId, isWanted: v.boolean() }),
  output: signup,
})

/** Gives a place back until `leaveUntil` (`leave_late` after it), or leaves the waitlist at any time. */
export const shiftsLeave = changing({
  roles: signedIn,
  audit: '不去这一班了',
  districtSees: 'own',
  locks: 'shift',
  input: v.strictObject({ signupId: publicId }),
  output: signup,
})

/**
 * `cancelled`: why staff cancelled the shift; null: they did not. `isLeader`: the caller leads it, and it is time to
 * read the roster.
 */
const ownShift = v.strictObject({
  shift: shiftRow,
  signup,
  leaveUntil: instant,
  cancelled: shift.entries.cancelled,
  isLeader: v.boolean(),
})

/**
 * The caller's signups with their shifts: coming ones, also those that staff have cancelled until they would have
 * begun, and past ones, the latest first; and the shifts that the caller leads, until half an hour after the end,
 * whether or not they have signed up. At most sixty of each.
 */
export const shiftsMine = reading({
  roles: signedIn,
  storedRows: ['coming', 'past', 'leading'],
  input: nothing,
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    coming: rows(ownShift),
    past: rows(ownShift),
    leading: rows(shiftRow),
  }),
})

const version = text(1, 40)

/**
 * Creates a shift (no `shiftId`) and the same in the following `weeks` − 1 weeks, or replaces one if `version` is still
 * the one that was read. More places go to the waitlist at once; fewer than are taken is `seats_taken`. `leaveUntil` is
 * 22:30 of the evening before where it is null.
 * @errors `slot_closed` where the point is closed at that time in one of the weeks: then nothing is written;
 * `times_wrong`, also for a start in the past; `leader_wrong` for who may not lead; `shift_off` for one that was
 * cancelled; `shift_begun` where the times of a shift that has begun would change, or somebody was marked already;
 * `shift_clash_people` where somebody who signed up is expected elsewhere at the new time, from `facts.clashAt`
 */
export const shiftsSave = changing({
  roles: staff,
  audit: '排了班次',
  districtSees: 'byDay',
  locks: 'shift',
  input: v.strictObject({
    pointId: publicId,
    shiftId: v.optional(publicId),
    version: v.optional(version),
    ...shiftWords,
    startsAt: instant,
    endsAt: instant,
    leaveUntil: v.nullable(instant),
    /** A volunteer, or staff of the community. */
    leaderId: v.nullable(personId),
    capacity: shift.entries.capacity,
    weeks: whole(1, SHIFT_WEEKS_MAX),
  }),
  output: v.strictObject({ shiftIds: v.pipe(v.array(publicId), v.maxLength(SHIFT_WEEKS_MAX)), version }),
})

/**
 * Cancels a shift, with a reason that everybody who signed up reads. `isWholeSeries`: and all later ones of its series.
 * @errors `reason_missing`, `shift_started`, `already_done`
 */
export const shiftsCancel = changing({
  roles: staff,
  audit: '取消了班次',
  districtSees: 'byDay',
  locks: 'shift',
  input: v.strictObject({
    shiftId: publicId,
    reason: text(1, limits.noteMax),
    isWholeSeries: v.optional(v.boolean()),
  }),
  output: v.strictObject({ cancelled: whole(0, SHIFT_WEEKS_MAX) }),
})
