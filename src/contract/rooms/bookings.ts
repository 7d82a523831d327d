import * as v from 'valibot'
import { limits } from '../limits'
import { instant, nothing, personId, publicId, text, whole } from '../schema/base'
import { booking, bookingState, minutes, waitlistEntry, wished } from './booking-parts'
import { room } from './room-parts'
import { changing, everybody, reading, signedIn } from '../schema/definition'

const list = <T extends v.GenericSchema>(one: T) => v.pipe(v.array(one), v.maxLength(limits.bookingsMax))

/**
 * Books a room for `minutes` from `startsAt`. Checks the room's rules (grid, length, notice, window, party size) and
 * the person's quota. The result is `confirmed`, or `requested` where staff must approve. `forPerson`: on behalf of
 * somebody else, by staff of the room's community, under the same rules (`bookings.createFor` has fewer). A refusal
 * names the rule and, in `facts.nextFreeAt`, the next free start. Of several simultaneous calls for one slot, exactly
 * one succeeds.
 */
export const bookingsCreate = changing({
  roles: signedIn,
  audit: '订了房间',
  districtSees: 'own',
  input: v.strictObject({ ...wished, forPerson: v.optional(personId) }),
  output: booking,
})

/**
 * Cancels a booking: the caller's own, or, for staff of its community, anybody's booking or a block. The freed slot is
 * offered to the waitlist at once. Residents can cancel until `cancelUntil`: the room's deadline, or ten minutes after
 * booking if that is later (`cancel_late` with `facts.untilAt` after it). Staff who cancel somebody else's booking give
 * a reason, which the person reads. `isWholeSeries`: for the leader of a group, staff or not, this date and all later
 * ones, for other staff every date that is to come.
 */
export const bookingsCancel = changing({
  roles: signedIn,
  audit: '取消了预约',
  districtSees: 'own',
  locks: 'room',
  input: v.strictObject({
    bookingId: publicId,
    reason: v.nullable(text(1, limits.noteMax)),
    isWholeSeries: v.optional(v.boolean()),
  }),
  output: v.strictObject({ cancelled: whole(1, 1_000) }),
})

/**
 * Moves a booking to another time or to another room of the same community: it is cancelled, and its `movedTo` is the
 * new booking, whose id is the output. The old slot is offered to the waitlist. For staff opening hours and other
 * reservations bind, the rules for residents do not; the person is notified. Its person moves a booking by the rules of
 * `bookings.create` and as long as they may cancel it (`move_late` with `facts.untilAt` after it). It takes the same
 * place in their quota, and keeps the time when it was made. A confirmed one never becomes a request
 * (`move_unapproved`): only staff move it where an approval is needed. To the same time in the same room: `slot_mine`,
 * for staff `already_done`.
 */
export const bookingsMove = changing({
  roles: signedIn,
  audit: '挪了预约',
  districtSees: 'own',
  locks: 'room',
  input: v.strictObject({ bookingId: publicId, roomId: publicId, startsAt: instant, minutes }),
  output: v.strictObject({ bookingId: publicId }),
})

/**
 * The caller's coming bookings, active waitlist entries, and past bookings, the latest first; at most sixty of each.
 */
export const bookingsMine = reading({
  roles: signedIn,
  storedRows: ['coming', 'waitlist', 'past'],
  input: nothing,
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    coming: list(booking),
    waitlist: list(waitlistEntry),
    past: list(booking),
  }),
})

/**
 * One booking, for its person and for staff of its community. `requested`: awaits approval, until `answerBy`;
 * `confirmed`: approved; `checkedIn`: somebody has checked in; `done`: over; `refused`, `cancelled`: with a `reason`,
 * or `movedTo` another booking; `released`: nobody checked in, and the slot went to the waitlist. The state is computed
 * for the moment `at`. `forName`: the name of the person, when somebody else made the booking; `series`: the name of
 * the group; `spokenCode`: what the person says at the door.
 */
export const bookingsGet = reading({
  roles: signedIn,
  input: v.strictObject({ bookingId: publicId }),
  output: v.strictObject({ at: instant, isSample: v.boolean(), booking }),
})

/**
 * Checks in. The person enters the `code` that hangs at the room's door, with or without its prefix `YJ:`, from
 * `checkInFrom` to `checkInUntil`; staff of the community pass null, until the booking ends.
 */
export const bookingsCheckIn = changing({
  roles: signedIn,
  audit: '签到',
  districtSees: 'own',
  locks: 'room',
  input: v.strictObject({ bookingId: publicId, code: v.nullable(text(1, 400)) }),
  output: booking,
})

/**
 * Joins the waitlist for a taken slot; a person has at most three entries. A slot that comes free is held for the first
 * entry for two hours, counted between 8:00 and 20:00 only, and at most until one hour before it begins;
 * `bookings.answer` accepts it. `ahead`: the number of earlier entries that overlap this slot. `forPerson`: on behalf
 * of somebody else, by staff of the room's community.
 */
export const bookingsJoin = changing({
  roles: signedIn,
  audit: '排队等房间',
  districtSees: 'own',
  locks: 'room',
  input: v.strictObject({ ...wished, forPerson: v.optional(personId) }),
  output: waitlistEntry,
})

/**
 * Accepts the slot that is held for the caller, within their quota, or declines it, or leaves the waitlist; then the
 * next entry gets the offer. `offer_over`: nothing is held for them, not yet or no longer. Staff of the room's
 * community can answer for a person they have reached by telephone.
 */
export const bookingsAnswer = changing({
  roles: signedIn,
  audit: '答复了留给自己的房间',
  districtSees: 'own',
  locks: 'room',
  input: v.strictObject({ waitlistEntryId: publicId, isWanted: v.boolean() }),
  output: v.strictObject({ booking: v.nullable(booking) }),
})

/**
 * The caller's own bookings for a calendar app: this booking as the text of an iCalendar file (`ics`) with a file
 * `name`, and all of them as the path of a feed (`feed`) that stays up to date. Anybody who has the feed's address can
 * read it.
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

/**
 * What somebody may see to whom a booking was passed on: where, when and in which state; no name, no code, no number of
 * people. Whoever knows the id of the booking may ask. A moved booking answers with its new time; `booking` is null once the booking is
 * over or given up.
 */
export const bookingsShared = reading({
  roles: everybody,
  input: v.strictObject({ bookingId: publicId }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    booking: v.nullable(v.strictObject({ state: bookingState, room, startsAt: instant, endsAt: instant })),
  }),
})
