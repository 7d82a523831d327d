import * as v from 'valibot'
import { CAPACITY_MAX } from '../../domain/rooms/room-record'
import { bookingStates } from '../../domain/rooms/state'
import { DAY_MINUTES } from '../../domain/time'
import { limits } from '../limits'
import { instant, publicId, text, whole } from '../schema/base'
import { room } from './room-parts'

export const minutes = whole(1, DAY_MINUTES)
export const partySize = whole(0, CAPACITY_MAX)
/** What the room is for, in a few words; may be empty. */
export const purpose = text(0, limits.purposeMax)
export const bookingState = v.picklist(bookingStates)

/** The booking that somebody asks for. `minutes` is a multiple of the room's grid. */
export const wished = { roomId: publicId, startsAt: instant, minutes, partySize, purpose }

/** A booking as its person sees it. */
export const booking = v.strictObject({
  id: publicId,
  state: bookingState,
  room,
  startsAt: instant,
  endsAt: instant,
  partySize,
  purpose,
  /** What the person says at the room's door: `柚 4826`. */
  spokenCode: text(1, 8),
  /** The name of the person it is for, when somebody else made the booking. */
  forName: v.nullable(text(1, limits.personNameMax)),
  /** The name of a group that comes every week. */
  series: v.nullable(text(1, limits.nameMax)),
  /** Why it was refused or cancelled. */
  reason: v.nullable(text(1, limits.noteMax)),
  /** The new booking, when this one was cancelled because it was moved. */
  movedTo: v.nullable(publicId),
  /** Until this moment the person can cancel without the staff. */
  cancelUntil: instant,
  canCancel: v.boolean(),
  checkInFrom: instant,
  /** After this moment the room may be offered to the waitlist. */
  checkInUntil: instant,
  /** When the staff should have answered; set only while the booking is `requested`. */
  answerBy: v.nullable(instant),
  /** Nobody checked in. */
  isNoShow: v.boolean(),
})

/** A waitlist entry. */
export const waitlistEntry = v.strictObject({
  id: publicId,
  state: v.picklist(['waiting', 'offered', 'over']),
  room,
  startsAt: instant,
  endsAt: instant,
  partySize,
  purpose,
  /** The number of earlier entries that overlap this slot. */
  ahead: whole(0, 100_000),
  /** Until when the slot is held for the caller; null without an offer. */
  offeredUntil: v.nullable(instant),
})
