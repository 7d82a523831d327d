import * as v from 'valibot'
import { limits } from '../limits'
import { instant, nothing, personId, publicId, text, whole } from './base'
import { booking, waiting, wished } from './booking-parts'

const list = <T extends v.GenericSchema>(one: T) => v.pipe(v.array(one), v.maxLength(limits.bookingsMax))

/** Books a room. `forPerson`: somebody whom the caller may book for (domain/role). */
export const bookingsCreate = {
  input: v.strictObject({ ...wished, forPerson: v.optional(personId) }),
  output: booking,
}

/** Gives a booking back; whoever waits for the time is asked at once. Staff give a reason, which the person reads. */
export const bookingsCancel = {
  input: v.strictObject({
    bookingId: publicId,
    reason: v.nullable(text(1, limits.noteMax)),
    /** Every one of the series that is still to come; for staff. */
    isWholeSeries: v.optional(v.boolean()),
  }),
  output: v.strictObject({ cancelled: whole(1, 1_000) }),
}

/** The caller's bookings to come, the places in line, and what was. */
export const bookingsMine = {
  input: nothing,
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    coming: list(booking),
    waiting: list(waiting),
    past: list(booking),
  }),
}

export const bookingsGet = {
  input: v.strictObject({ bookingId: publicId }),
  output: v.strictObject({ at: instant, isSample: v.boolean(), booking }),
}

/** Here I am: with the code at the room's door, or, without one, said by the staff. */
export const bookingsCheckIn = {
  input: v.strictObject({ bookingId: publicId, code: v.nullable(text(1, 80)) }),
  output: booking,
}

/** Waits for a time that somebody else has. */
export const bookingsJoin = {
  input: v.strictObject(wished),
  output: waiting,
}

/** Takes the place that is kept for the caller, or gives up the place in line. */
export const bookingsAnswer = {
  input: v.strictObject({ waitingId: publicId, isWanted: v.boolean() }),
  output: v.strictObject({ booking: v.nullable(booking) }),
}

/** One's bookings for a calendar: this one as a file, all of them as an address that stays fresh. */
export const bookingsCalendar = {
  input: v.strictObject({ bookingId: publicId }),
  output: v.strictObject({
    name: text(1, limits.nameMax),
    ics: text(1, limits.icsMax),
    /** The path of the feed of all the caller's bookings; whoever has it can read it. */
    feed: text(1, limits.pageMax),
  }),
}
