import * as v from 'valibot'
import { SERIES_WEEKS_MAX } from '../../domain/booking/series'
import { limits } from '../limits'
import { clockTime, communityId, day, instant, nothing, personId, phone, publicId, text, whole } from './base'
import { bookingState, minutes, partySize, purpose, wished } from './booking-parts'
import { room } from './room-parts'

/** A line of the day as staff see it: enough to know who stands at the door. The number comes by `people.open`. */
const sheetRow = v.strictObject({
  id: publicId,
  kind: v.picklist(['booking', 'hold', 'block']),
  state: v.picklist([...bookingState.options, 'held', 'blocked']),
  startsAt: instant,
  endsAt: instant,
  personId: v.nullable(personId),
  /** `林**`; of a group its whole name, of a block what for. */
  who: v.nullable(text(1, limits.nameMax)),
  phoneEnd: v.nullable(text(1, 4)),
  partySize,
  purpose,
  spokenCode: text(1, 8),
  isSeries: v.boolean(),
  /** It is not given away, whoever waits. */
  isKept: v.boolean(),
  isNoShow: v.boolean(),
  /** How many wait for a time that it is in the way of. */
  waiting: whole(0, 100_000),
})

/** The rooms of a community on one day, or of one point. For an admin without either: of the first community. */
export const bookingsSheet = {
  input: v.strictObject({ communityId: v.optional(communityId), pointId: v.optional(publicId), day }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    rooms: v.pipe(
      v.array(
        v.strictObject({
          room,
          isRetired: v.boolean(),
          intervals: v.pipe(v.array(v.strictTuple([clockTime, clockTime])), v.maxLength(limits.hoursPerDayMax)),
          /** Why the day is no ordinary one. */
          why: v.nullable(text(1, limits.nameMax)),
          rows: v.pipe(v.array(sheetRow), v.maxLength(limits.roomDayRowsMax)),
        }),
      ),
      v.maxLength(limits.roomsMax),
    ),
  }),
}

/** What waits for a yes or a no, the one that begins first before the others. */
export const bookingsRequests = {
  input: nothing,
  output: v.strictObject({
    at: instant,
    requests: v.pipe(
      v.array(
        v.strictObject({
          id: publicId,
          room,
          startsAt: instant,
          endsAt: instant,
          personId: v.nullable(personId),
          name: v.nullable(text(1, limits.personNameMax)),
          phoneEnd: v.nullable(text(1, 4)),
          partySize,
          purpose,
          requestedAt: instant,
          /** How often they stayed away in the last sixty days. */
          noShows: whole(0, 1_000),
        }),
      ),
      v.maxLength(limits.tasksMax),
    ),
  }),
}

/** Yes; no, with a reason that the person reads; or `keep`: it is not given away although nobody came. */
export const bookingsDecide = {
  input: v.strictObject({
    bookingId: publicId,
    decision: v.picklist(['approve', 'refuse', 'keep']),
    reason: v.nullable(text(1, limits.noteMax)),
  }),
  output: v.strictObject({ state: bookingState }),
}

/** To another time, or another room of the same community. The person is told, and the old time goes to who waits. */
export const bookingsMove = {
  input: v.strictObject({ bookingId: publicId, roomId: publicId, startsAt: instant, minutes }),
  output: v.strictObject({ bookingId: publicId }),
}

/**
 * The room is needed: for some hours or days, once or for so many weeks; all of them or none, each day a block of its
 * own. Taken back by `bookings.cancel`.
 */
export const bookingsBlock = {
  input: v.strictObject({
    roomId: publicId,
    startsAt: instant,
    endsAt: instant,
    title: text(1, limits.nameMax),
    weeks: whole(1, SERIES_WEEKS_MAX),
  }),
  output: v.strictObject({ blocks: v.pipe(v.array(publicId), v.maxLength(limits.blockDaysMax)) }),
}

/** A group that comes every week: all of them or none. `personId`: who is told when something changes. */
export const bookingsSeries = {
  input: v.strictObject({
    roomId: publicId,
    startsAt: instant,
    minutes,
    partySize,
    title: text(1, limits.nameMax),
    weeks: whole(1, SERIES_WEEKS_MAX),
    personId: v.optional(personId),
  }),
  output: v.strictObject({ bookings: v.pipe(v.array(publicId), v.maxLength(SERIES_WEEKS_MAX)) }),
}

/** For a caller: somebody who is known, or somebody new, who is written down as `people.create` does. */
export const bookingsCreateFor = {
  input: v.strictObject({
    ...wished,
    personId: v.optional(personId),
    caller: v.optional(
      v.strictObject({
        name: text(1, limits.personNameMax),
        phone: v.nullable(phone),
        isEightyPlus: v.nullable(v.boolean()),
      }),
    ),
  }),
  output: v.strictObject({ bookingId: publicId, personId, spokenCode: text(1, 8) }),
}

/** That day does not count: they were there, or could not help it. */
export const bookingsForgive = {
  input: v.strictObject({ bookingId: publicId }),
  output: v.strictObject({ forgivenAt: instant }),
}
