import * as v from 'valibot'
import { SERIES_WEEKS_MAX } from '../../domain/rooms/series'
import { limits } from '../limits'
import { clockTime, communityId, day, instant, nothing, personId, phone, publicId, text, whole } from '../schema/base'
import { bookingState, minutes, partySize, purpose, wished } from './booking-parts'
import { room } from './room-parts'
import { changing, reading, staff } from '../schema/definition'

/**
 * One row of the day sheet: enough to recognise who stands at the door. The full phone number is in `people.open`,
 * which is logged as a view.
 */
const sheetRow = v.strictObject({
  id: publicId,
  kind: v.picklist(['booking', 'hold', 'block']),
  state: v.picklist([...bookingState.options, 'held', 'blocked']),
  startsAt: instant,
  endsAt: instant,
  personId: v.nullable(personId),
  /** `林**`; for a group its full name, for a block its purpose. */
  who: v.nullable(text(1, limits.nameMax)),
  phoneEnd: v.nullable(text(1, 4)),
  partySize,
  purpose,
  spokenCode: text(1, 8),
  isSeries: v.boolean(),
  /** Staff keep the booking: it is not released to the waitlist when nobody checks in. */
  isKept: v.boolean(),
  /** A no-show that counts against the person. */
  isNoShow: v.boolean(),
  /** A no-show that was waived. */
  isNoShowWaived: v.boolean(),
  /** For a hold: the waitlist entry that it is for, to be answered. */
  waitlistEntryId: v.nullable(publicId),
  /** The number of waitlist entries that overlap this reservation. */
  waitlist: whole(0, 100_000),
})

/**
 * The day sheet: the rooms of a community or of one point on one day, and who has them. Without either: the caller's
 * own community, for an admin the first one. A person is shown as `林**` with the last digits of the number;
 * `people.open` gives the rest and is logged as a view. `waitlist`: the number of waitlist entries that overlap a
 * reservation.
 */
export const bookingsDaySheet = reading({
  roles: staff,
  storedRows: ['rooms', 'rooms.rows'],
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
          /** Why the day has other hours than usual; null on an ordinary day. */
          why: v.nullable(text(1, limits.nameMax)),
          rows: v.pipe(v.array(sheetRow), v.maxLength(limits.roomDayRowsMax)),
        }),
      ),
      v.maxLength(limits.roomsMax),
    ),
  }),
})

/**
 * Bookings that wait for approval, sorted by start: those of the caller's own community, for an admin all. `noShows`:
 * the person's no-shows in the last sixty days.
 */
export const bookingsRequests = reading({
  roles: staff,
  storedRows: ['requests'],
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
          /** No-shows in the last sixty days. */
          noShows: whole(0, 1_000),
        }),
      ),
      v.maxLength(limits.tasksMax),
    ),
  }),
})

/**
 * The staff's decision about a requested booking: `approve`, or `refuse` with a reason that the person reads. `keep`,
 * for a confirmed booking: it is not released to the waitlist although nobody has checked in.
 */
export const bookingsDecide = changing({
  roles: staff,
  audit: '答复了房间预约',
  districtSees: 'own',
  locks: 'room',
  input: v.strictObject({
    bookingId: publicId,
    decision: v.picklist(['approve', 'refuse', 'keep']),
    reason: v.nullable(text(1, limits.noteMax)),
  }),
  output: v.strictObject({ state: bookingState }),
})

/**
 * Blocks a room for the community itself from `startsAt` to `endsAt`, hours or days, repeated for `weeks` weeks (1:
 * once). All or nothing; each day becomes a block of its own. An existing reservation refuses it, with the first one in
 * `facts.clashAt`. `bookings.cancel` removes a block.
 */
export const bookingsBlock = changing({
  roles: staff,
  audit: '占用了房间',
  districtSees: 'own',
  locks: 'room',
  input: v.strictObject({
    roomId: publicId,
    startsAt: instant,
    endsAt: instant,
    title: text(1, limits.nameMax),
    weeks: whole(1, SERIES_WEEKS_MAX),
  }),
  output: v.strictObject({ blocks: v.pipe(v.array(publicId), v.maxLength(limits.blockDaysMax)) }),
})

/**
 * Bookings of a group at the same time for `weeks` weeks (1: once). All or nothing; the first clash is in
 * `facts.clashAt`. They count against nobody's quota. `personId`: who speaks for the group, sees its bookings among
 * their own, and is notified of changes.
 */
export const bookingsSeries = changing({
  roles: staff,
  audit: '写了每周来的队伍',
  districtSees: 'own',
  locks: 'room',
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
})

/**
 * Staff book on behalf of somebody: `personId` if the person is known, or `walkIn` for somebody new, for whom a record
 * is created as by `people.create`. Opening hours, other reservations and the person's quota bind; notice, window,
 * length and approval do not. `spokenCode` is what the person says at the door.
 */
export const bookingsCreateFor = changing({
  roles: staff,
  audit: '代人订了房间',
  districtSees: 'own',
  input: v.strictObject({
    ...wished,
    personId: v.optional(personId),
    walkIn: v.optional(
      v.strictObject({
        name: text(1, limits.personNameMax),
        phone: v.nullable(phone),
        isEightyPlus: v.nullable(v.boolean()),
      }),
    ),
  }),
  output: v.strictObject({ bookingId: publicId, personId, spokenCode: text(1, 8) }),
})

/**
 * Waives a no-show (`isNoShow`): it no longer counts against the person, who was there or could not help it. After
 * three no-shows in sixty days, staff must approve the person's bookings for thirty days.
 */
export const bookingsWaiveNoShow = changing({
  roles: staff,
  audit: '那天没来，不算了',
  districtSees: 'own',
  locks: 'room',
  input: v.strictObject({ bookingId: publicId }),
  output: v.strictObject({ noShowWaivedAt: instant }),
})
