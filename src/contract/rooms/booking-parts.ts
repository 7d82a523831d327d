import * as v from 'valibot'
import { CAPACITY_MAX } from '../../domain/rooms/room-record'
import { bookingStates } from '../../domain/rooms/state'
import { limits } from '../limits'
import { instant, publicId, text, whole } from '../schema/base'
import { room } from './room-parts'

export const minutes = whole(1, 24 * 60)
export const partySize = whole(0, CAPACITY_MAX)
/** What for, in a few words, if one likes to say. */
export const purpose = text(0, limits.purposeMax)
export const bookingState = v.picklist(bookingStates)

/** What somebody would like to have. `minutes` long, on the grid of the room. */
export const wished = { roomId: publicId, startsAt: instant, minutes, partySize, purpose }

/** A booking as the one sees it who has it. */
export const booking = v.strictObject({
  id: publicId,
  state: bookingState,
  room,
  startsAt: instant,
  endsAt: instant,
  partySize,
  purpose,
  /** What one says at the door: `柚 4826`. */
  spokenCode: text(1, 8),
  /** Whom it is for, when somebody else made it. */
  forName: v.nullable(text(1, limits.personNameMax)),
  /** The name of a group that comes every week. */
  series: v.nullable(text(1, limits.nameMax)),
  /** Why it was refused or cancelled. */
  reason: v.nullable(text(1, limits.noteMax)),
  /** Cancelled because it was moved: where to. */
  movedTo: v.nullable(publicId),
  /** Before this moment one may cancel alone. */
  cancelUntil: instant,
  canCancel: v.boolean(),
  checkInFrom: instant,
  /** After it the room may be given to who waits. */
  checkInUntil: instant,
  /** When the staff should have answered; only while it is `requested`. */
  answerBy: v.nullable(instant),
  /** Nobody came that day. */
  isNoShow: v.boolean(),
})

/** A place in line. */
export const waitlist = v.strictObject({
  id: publicId,
  state: v.picklist(['waiting', 'offered', 'over']),
  room,
  startsAt: instant,
  endsAt: instant,
  partySize,
  purpose,
  /** How many wait longer for the same time. */
  ahead: whole(0, 100_000),
  /** The place is kept for the caller until then. */
  offeredUntil: v.nullable(instant),
})
