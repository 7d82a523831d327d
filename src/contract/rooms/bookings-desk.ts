import * as v from 'valibot'
import { SERIES_WEEKS_MAX } from '../../domain/rooms/series'
import { limits } from '../limits'
import { clockTime, communityId, day, instant, nothing, personId, phone, publicId, text, whole } from '../schema/base'
import { bookingState, minutes, partySize, purpose, wished } from './booking-parts'
import { room } from './room-parts'
import { changing, reading, staff } from '../schema/definition'

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
  /** Nobody came, and it counts. */
  isNoShow: v.boolean(),
  /** Nobody came, and it was forgiven. */
  isNoShowWaived: v.boolean(),
  /** Of a hold: the place in line that it is for, to be answered. */
  waitlistEntryId: v.nullable(publicId),
  /** How many wait for a time that it is in the way of. */
  waitlist: whole(0, 100_000),
})

/**
 * The rooms of a community or of one point on one day, and who comes when. Without either: of one's own community, for
 * an admin of the first. Of a person it shows the name as `林**` and the end of the number; who needs more asks
 * `people.open`, which is written down. `waiting`: how many wait for some of the time.
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
          /** Why the day is no ordinary one. */
          why: v.nullable(text(1, limits.nameMax)),
          rows: v.pipe(v.array(sheetRow), v.maxLength(limits.roomDayRowsMax)),
        }),
      ),
      v.maxLength(limits.roomsMax),
    ),
  }),
})

/**
 * Bookings that wait for a yes or a no, the one that begins first before the others: of one's own community, for an
 * admin of all. `noShows`: how often the person did not come in the last sixty days.
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
          /** How often they stayed away in the last sixty days. */
          noShows: whole(0, 1_000),
        }),
      ),
      v.maxLength(limits.tasksMax),
    ),
  }),
})

/**
 * The staff's answer to a booking that waits for one: `approve`, or `refuse` with a reason that the person reads.
 * `keep`, of a confirmed one: it is not given to who waits although nobody has come.
 */
export const bookingsDecide = changing({
  roles: staff,
  audit: '答复了房间预约',
  districtSees: 'own',
  input: v.strictObject({
    bookingId: publicId,
    decision: v.picklist(['approve', 'refuse', 'keep']),
    reason: v.nullable(text(1, limits.noteMax)),
  }),
  output: v.strictObject({ state: bookingState }),
})

/**
 * To another time, or another room of the same community: the booking is cancelled and leads (`movedTo`) to the new
 * one, whose id is the answer. Bound by doors and by who is there, not by the rules for residents. The person is told,
 * and the old time goes to who waits.
 */
export const bookingsMove = changing({
  roles: staff,
  audit: '挪了预约',
  districtSees: 'own',
  input: v.strictObject({ bookingId: publicId, roomId: publicId, startsAt: instant, minutes }),
  output: v.strictObject({ bookingId: publicId }),
})

/**
 * The community needs the room itself: from `startsAt` to `endsAt`, hours or days, and the same for so many `weeks` in
 * a row (1: once). All of it or none, each day a block of its own; what is booked already is in the way, the first of
 * it in `facts.clashAt`. Taken back by `bookings.cancel`.
 */
export const bookingsBlock = changing({
  roles: staff,
  audit: '占用了房间',
  districtSees: 'own',
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
 * A group that comes at the same time for so many `weeks` in a row (1: once): all of them or none, the first that is in
 * the way of something in `facts.clashAt`. Nobody's quota counts it. `personId`: who speaks for the group, has its
 * bookings among their own, and is told when something changes.
 */
export const bookingsSeries = changing({
  roles: staff,
  audit: '写了每周来的队伍',
  districtSees: 'own',
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
 * Staff book for somebody who calls: `personId` for who is known, or `caller` for somebody new, who is written down as
 * `people.create` does. Bound by doors, by who is there and by the caller's quota, not by notice, window, length or
 * approval. `spokenCode` is what they say at the door.
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
 * That nobody came to a booking (`isNoShow`) does not count against the person: they were there, or could not help it.
 * Of who stays away three times in sixty days the staff look at each booking for thirty days.
 */
export const bookingsWaiveNoShow = changing({
  roles: staff,
  audit: '那天没来，不算了',
  districtSees: 'own',
  input: v.strictObject({ bookingId: publicId }),
  output: v.strictObject({ noShowWaivedAt: instant }),
})
