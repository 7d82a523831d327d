import * as v from 'valibot'
import { limits } from '../limits'
import { instant, nothing, personId, publicId, text, whole } from '../schema/base'
import { booking, waitlist, wished } from './booking-parts'
import { changing, reading, signedIn } from '../schema/definition'

const list = <T extends v.GenericSchema>(one: T) => v.pipe(v.array(one), v.maxLength(limits.bookingsMax))

/**
 * Books a room for `minutes` from `startsAt`, by its rules: the grid, how long, how far ahead, how many people, how
 * much one person may have at once. `confirmed`, or `requested` where the staff look at it first. `forPerson`: for
 * somebody else, by staff of the room's community, by the same rules (`bookings.createFor` has fewer). A refusal says
 * which rule it was and, in `facts.nextFreeAt`, what is free instead. Of many who ask for one time at once one gets it.
 */
export const bookingsCreate = changing({
  roles: signedIn,
  audit: '订了房间',
  districtSees: 'own',
  input: v.strictObject({ ...wished, forPerson: v.optional(personId) }),
  output: booking,
})

/**
 * Gives a booking back, one's own, or, as staff of its community, anybody's or a block; whoever waits for the time is
 * asked at once. Residents may until `cancelUntil`, or `cancel_late`. Staff give a reason for somebody else's, which
 * the person reads. `isWholeSeries`: this one and all of its series that are still to come.
 */
export const bookingsCancel = changing({
  roles: signedIn,
  audit: '取消了预约',
  districtSees: 'own',
  input: v.strictObject({
    bookingId: publicId,
    reason: v.nullable(text(1, limits.noteMax)),
    isWholeSeries: v.optional(v.boolean()),
  }),
  output: v.strictObject({ cancelled: whole(1, 1_000) }),
})

/**
 * The caller's bookings to come, the places in line that are not over, and what was, the latest first; sixty of each.
 */
export const bookingsMine = reading({
  roles: signedIn,
  storedRows: ['coming', 'waitlist', 'past'],
  input: nothing,
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    coming: list(booking),
    waitlist: list(waitlist),
    past: list(booking),
  }),
})

/**
 * One booking, for the person who has it and for the staff of its community. `requested`: the staff look at it until
 * `answerBy`; `confirmed`: it stands; `checkedIn`: somebody is there; `done`: it is over; `refused`, `cancelled`: with
 * a `reason`, or `movedTo` another one; `released`: nobody came and it went to who waits. The state is the one that
 * holds `at` this moment. `forName`: whom it is for, when somebody else made it; `series`: the name of a group;
 * `spokenCode`: what one says at the door.
 */
export const bookingsGet = reading({
  roles: signedIn,
  input: v.strictObject({ bookingId: publicId }),
  output: v.strictObject({ at: instant, isSample: v.boolean(), booking }),
})

/**
 * Somebody is there. The person who booked says the `code` that hangs at the room's door, with or without its `YJ:`,
 * from `checkInFrom` to `checkInUntil`; staff of the community say null, until it ends.
 */
export const bookingsCheckIn = changing({
  roles: signedIn,
  audit: '签到',
  districtSees: 'own',
  input: v.strictObject({ bookingId: publicId, code: v.nullable(text(1, 80)) }),
  output: booking,
})

/**
 * Waits for a time that somebody else has, in at most three lines. When it comes free it is kept for the first in line
 * for two hours, counted from 8:00 to 20:00 and never past one hour before it begins: `bookings.answer` takes it.
 * `ahead`: how many wait longer for some of the same time. `forPerson`: for somebody else, by staff of the room's
 * community.
 */
export const bookingsJoin = changing({
  roles: signedIn,
  audit: '排队等房间',
  districtSees: 'own',
  input: v.strictObject({ ...wished, forPerson: v.optional(personId) }),
  output: waitlist,
})

/**
 * Takes the time that is kept for the caller, within their quota, or gives it up, or the place in line; then the next
 * is asked. `offer_over`: nothing is kept for them, not yet or not any more. Staff of the room's community answer for
 * whomever they have reached by telephone.
 */
export const bookingsAnswer = changing({
  roles: signedIn,
  audit: '答复了留给自己的房间',
  districtSees: 'own',
  input: v.strictObject({ waitlistEntryId: publicId, isWanted: v.boolean() }),
  output: v.strictObject({ booking: v.nullable(booking) }),
})

/**
 * One's own bookings for a calendar: this one as the text of a file (`ics`) with a `name`, all of them as the path of
 * an address that stays fresh (`feed`). Whoever has the address can read it.
 */
export const bookingsCalendar = changing({
  roles: signedIn,
  audit: '把预约加进了日历',
  districtSees: 'own',
  input: v.strictObject({ bookingId: publicId }),
  output: v.strictObject({
    name: text(1, limits.nameMax),
    ics: text(1, limits.icsMax),
    feed: text(1, limits.pageMax),
  }),
})
