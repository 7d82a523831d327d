import * as v from 'valibot'
import { CAPACITY_MAX } from '../../domain/rooms/room-record'
import { limits } from '../limits'
import { communityId, day, instant, position, positionEntries, profile, publicId, text, whole } from '../schema/base'
import { hours, walk } from '../points/point-parts'
import { capacity, room, roomDay, roomFee, roomFloor, roomKind, roomName, roomNote, roomRules } from './room-parts'
import { changing, everybody, reading, staff } from '../schema/definition'

const minutes = whole(1, 24 * 60)

/**
 * Rooms that can be booked, and when each is free next. All questions may be left out, and all that are asked hold: of
 * a point, of a community, with room for `partySize` people. `near`: the nearest first, those within a ten-minute walk
 * before all others; the position is kept nowhere. `nextFreeAt` is the first start within fourteen days at which the
 * room is free for `minutes`, or for as short as it may be booked; null when there is none. `freeToday`: how many
 * starts of today are free.
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
          /** The first start within a fortnight; null when nothing is free. */
          nextFreeAt: v.nullable(instant),
          /** How many tiles of today are free. */
          freeToday: whole(0, 96),
        }),
      ),
      v.maxLength(limits.roomsMax),
    ),
  }),
})

/**
 * A room on one `day`, before today or after too, and every day that can be booked now (`strip`, today first), with how
 * many starts are free and why it is no ordinary day. `day` says all that decides: when the room is open (`intervals`),
 * what has it (`taken`, each until `blockedUntil`, with no names), and the room's rules; every length in minutes,
 * `windowDays` in days ahead. `left`: what the caller may still book in the week of `day`; null for somebody unnamed.
 * `isApproved`: a booking is looked at by the staff first.
 */
export const roomsDay = reading({
  roles: everybody,
  input: v.strictObject({ roomId: publicId, day }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    room,
    day: roomDay,
    /** Every day that can be booked, today first: how many tiles are free, and why it is no ordinary day. */
    strip: v.pipe(
      v.array(v.strictObject({ day, free: whole(0, 96), why: v.nullable(text(1, limits.nameMax)) })),
      v.maxLength(181),
    ),
    /** What is left of the caller's own quota in the week of `day`; null for nobody in particular. */
    left: v.nullable(v.strictObject({ bookings: whole(-50, 50), weekMinutes: whole(-100_000, 100_000) })),
    /** The staff look at it first: because of the room, or because the caller stayed away too often. */
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
  /** Null: open when its point is. */
  hours: v.nullable(hours),
}

const version = text(1, 40)

/**
 * A room as the staff of its community write it, one that is closed too. `code` hangs at its door, and in `codeSvg` as
 * a picture to print; `feed` is the path of a calendar without names, for a screen on the wall. `version` goes into
 * `rooms.save`.
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
    /** What one scans or types to check in, and the same as a picture (SVG). */
    code: text(4, 24),
    codeSvg: text(1, 20_000),
    /** The path of the calendar for a screen on the wall: no names in it. */
    feed: text(1, limits.pageMax),
  }),
})

/**
 * Staff write a room of their community down: a new one of the point (no `roomId`), or what it is now, over the
 * `version` that `rooms.get` gave. `changed_meanwhile`: somebody else was first. What is booked already stays as it was
 * booked. Every length in `rules` is in minutes but `windowDays`. `hours` null: open when its point is.
 */
export const roomsSave = changing({
  roles: staff,
  audit: '改了房间和规矩',
  districtSees: 'byDay',
  input: v.strictObject({ pointId: publicId, roomId: v.optional(publicId), version: v.optional(version), ...written }),
  output: v.strictObject({ roomId: publicId, version }),
})

/**
 * The room is booked no more, for good. What was to come is `cancelled`, everybody who had booked is told `reason`, and
 * nobody waits for it any longer; who is in it at this moment may stay.
 */
export const roomsRetire = changing({
  roles: staff,
  audit: '停了一间房',
  districtSees: 'byDay',
  input: v.strictObject({ roomId: publicId, reason: text(1, limits.noteMax) }),
  output: v.strictObject({ cancelled: whole(0, 100_000) }),
})
