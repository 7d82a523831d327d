import * as v from 'valibot'
import { CAPACITY_MAX } from '../../domain/booking/room-record'
import { limits } from '../limits'
import { communityId, day, instant, position, positionEntries, profile, publicId, text, whole } from './base'
import { hours, walk } from './point-parts'
import { capacity, room, roomDay, roomFee, roomFloor, roomKind, roomName, roomNote, roomRules } from './room-parts'

const minutes = whole(1, 24 * 60)

/**
 * Rooms and when each is free next: of a point, of a community, or around a place, where those within a ten-minute walk
 * come first. `minutes`: free for so long; `partySize`: with room for so many. Of two questions the narrower holds.
 */
export const roomsList = {
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
          /** The first start in the days that can be booked; null when nothing is free. */
          nextFreeAt: v.nullable(instant),
          /** How many tiles of today are free. */
          freeToday: whole(0, 96),
        }),
      ),
      v.maxLength(limits.roomsMax),
    ),
  }),
}

/** A room on one day, and how the days around it look. The tiles are made of `day` by domain/booking/tiles.ts. */
export const roomsDay = {
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
}

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

/** A room as its staff write it, with what hangs at its door. */
export const roomsGet = {
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
}

/** A worker writes a room down, new (no `roomId`) or as it is now. `version` is that of `rooms.get`. */
export const roomsSave = {
  input: v.strictObject({ pointId: publicId, roomId: v.optional(publicId), version: v.optional(version), ...written }),
  output: v.strictObject({ roomId: publicId, version }),
}

/** The room is booked no more. What was booked is cancelled, and everybody is told `reason`. */
export const roomsRetire = {
  input: v.strictObject({ roomId: publicId, reason: text(1, limits.noteMax) }),
  output: v.strictObject({ cancelled: whole(0, 100_000) }),
}
