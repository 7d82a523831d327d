import * as v from 'valibot'
import { CAPACITY_MAX } from '../../domain/rooms/room-record'
import { limits } from '../limits'
import { communityId, day, instant, position, positionEntries, profile, publicId, text, whole } from '../schema/base'
import { hours, walk } from '../points/point-parts'
import { minutes } from './booking-parts'
import {
  capacity,
  room,
  roomDay,
  roomFee,
  roomFloor,
  roomKind,
  roomName,
  roomNote,
  roomPlan,
  roomRules,
} from './room-parts'
import { changing, everybody, reading, staff } from '../schema/definition'

/**
 * Rooms that can be booked, with the next free start of each. All filters are optional and combine: of a point, of a
 * community, with space for `partySize` people. `near`: sorted by walking time, then by distance; the position is not
 * stored. `nextFreeAt` is the first start within fourteen days at which the room is free for `minutes`, or for its
 * shortest length if `minutes` is left out; null when there is none. `freeToday`: the number of free starts today.
 * `day`: each row also says when it is free on that day and the two after it (`plan`), within the same fourteen days.
 */
export const roomsList = reading({
  roles: everybody,
  storedRows: ['rows'],
  input: v.strictObject({
    pointId: v.optional(publicId),
    communityId: v.optional(communityId),
    near: v.optional(v.strictObject({ ...positionEntries, profile })),
    minutes: v.optional(minutes),
    partySize: v.optional(whole(1, CAPACITY_MAX)),
    day: v.optional(day),
  }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    rows: v.pipe(
      v.array(
        v.strictObject({
          room,
          position: v.nullable(position),
          walk: v.nullable(walk),
          /** The first free start within fourteen days; null when there is none. */
          nextFreeAt: v.nullable(instant),
          /** The number of free starts today. */
          freeToday: whole(0, 96),
          plan: v.optional(roomPlan),
        }),
      ),
      v.maxLength(limits.roomsMax),
    ),
  }),
})

/**
 * A room on one `day`, which may lie in the past or beyond the booking window, and every day that can be booked now
 * (`strip`, today first), with its number of free starts and why its hours differ. `day` has everything that decides:
 * when the room is open (`intervals`), its reservations without names (`taken`, each until `blockedUntil`), and the
 * room's rules; lengths in minutes, `windowDays` in days ahead. `left`: what remains of the caller's quota in the week
 * of `day`; null for an anonymous caller. `isApproved`: a booking needs approval by staff.
 */
export const roomsDay = reading({
  roles: everybody,
  input: v.strictObject({ roomId: publicId, day }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    room,
    day: roomDay,
    /**
     * Every day that can be booked now, today first: its number of free starts, and why its hours differ from the usual
     * ones.
     */
    strip: v.pipe(
      v.array(v.strictObject({ day, free: whole(0, 96), why: v.nullable(text(1, limits.nameMax)) })),
      v.maxLength(181),
    ),
    /** What remains of the caller's quota in the week of `day`; null for an anonymous caller. */
    left: v.nullable(v.strictObject({ bookings: whole(-50, 50), weekMinutes: whole(-100_000, 100_000) })),
    /** Staff must approve a booking, because of the room's rules or of the caller's no-shows. */
    isApproved: v.boolean(),
  }),
})

const written = {
  name: roomName,
  kind: roomKind,
  capacity,
  floor: roomFloor,
  fee: roomFee,
  note: roomNote,
  rules: roomRules,
  /** Null: the room is open when its point is. */
  hours: v.nullable(hours),
}

const version = text(1, 40)

/**
 * A room with all its settings, for staff of its community; retired rooms too. `code` hangs at its door, and `codeSvg`
 * is the same as a printable picture; `feed` is the path of a calendar without names, for a screen on the wall. Pass
 * `version` to `rooms.save`.
 */
export const roomsGet = reading({
  roles: staff,
  input: v.strictObject({ roomId: publicId }),
  output: v.strictObject({
    id: publicId,
    pointId: publicId,
    version,
    ...written,
    isRetired: v.boolean(),
    /** What people type to check in, in groups. */
    code: text(4, 24),
    /** What they scan, an SVG; null where WeChat's own code stands there, which `posters.make` prints. */
    codeSvg: v.nullable(text(1, 20_000)),
    /** The path of the feed for a screen on the wall, without names. */
    feed: text(1, limits.pageMax),
  }),
})

/**
 * Creates a room of a point (no `roomId`), or replaces the settings of one, if `version` is still the one that
 * `rooms.get` gave (`changed_meanwhile` otherwise). Existing reservations stay as they are. Lengths in `rules` are in
 * minutes, except `windowDays`. `hours` null: the room is open when its point is.
 */
export const roomsSave = changing({
  roles: staff,
  audit: '改了房间和规矩',
  districtSees: 'byDay',
  input: v.strictObject({ pointId: publicId, roomId: v.optional(publicId), version: v.optional(version), ...written }),
  output: v.strictObject({ roomId: publicId, version }),
})

/**
 * Retires a room for good: no new bookings. Coming bookings become `cancelled`, their persons are notified of `reason`,
 * and waitlist entries end; a booking that has already begun stays.
 */
export const roomsRetire = changing({
  roles: staff,
  audit: '停了一间房',
  districtSees: 'byDay',
  locks: 'room',
  input: v.strictObject({ roomId: publicId, reason: text(1, limits.noteMax) }),
  output: v.strictObject({ cancelled: whole(0, 100_000) }),
})
