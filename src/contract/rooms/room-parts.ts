import * as v from 'valibot'
import { CAPACITY_MAX, roomKinds } from '../../domain/rooms/room-record'
import { PLAN_DAYS, WINDOW_DAYS_MAX } from '../../domain/rooms/rules'
import { DAY_MINUTES } from '../../domain/time'
import { limits } from '../limits'
import { clockTime, communityId, day, instant, phone, publicId, text, whole } from '../schema/base'

/** 舞蹈 书法 会议 茶室 四点半课堂 多功能厅 其他 */
export const roomKind = v.picklist(roomKinds)

/** The rules for booking a room, explained in `src/domain/rooms/rules.ts`. */
export const roomRules = v.strictObject({
  gridMinutes: v.picklist([15, 30, 60]),
  minMinutes: whole(1, DAY_MINUTES),
  maxMinutes: whole(1, DAY_MINUTES),
  bufferMinutes: whole(0, 240),
  windowDays: whole(0, WINDOW_DAYS_MAX),
  noticeMinutes: whole(0, 7 * DAY_MINUTES),
  cancelMinutes: whole(0, 7 * DAY_MINUTES),
  approval: v.picklist(['instant', 'staff']),
  activeMax: whole(1, 50),
  weekMinutesMax: whole(1, 7 * DAY_MINUTES),
})

/**
 * When a room is free on some days, explained in `src/domain/rooms/day/free-spans.ts`. In a span, a booking of
 * `minMinutes` may begin every `gridMinutes`.
 */
export const roomPlan = v.strictObject({
  gridMinutes: roomRules.entries.gridMinutes,
  minMinutes: roomRules.entries.minMinutes,
  days: v.pipe(
    v.array(
      v.strictObject({
        day,
        spans: v.pipe(v.array(v.strictObject({ startsAt: instant, endsAt: instant })), v.maxLength(96)),
      }),
    ),
    v.maxLength(PLAN_DAYS),
  ),
})

export const capacity = whole(0, CAPACITY_MAX)
export const roomName = text(1, limits.nameMax)
/** Where in the building: `二楼`. */
export const roomFloor = text(0, limits.highlightMax)
/** What it costs, in words: `免费`. */
export const roomFee = text(0, limits.highlightMax)
/** Its equipment and what visitors should know: `有镜子、音响`. */
export const roomNote = text(0, limits.noteMax)

export const roomPoint = v.strictObject({
  id: publicId,
  name: text(1, limits.nameMax),
  address: text(0, limits.addressMax),
  phone: v.nullable(phone),
})

/** A room as anybody may see it. */
export const room = v.strictObject({
  id: publicId,
  name: roomName,
  kind: roomKind,
  capacity,
  floor: roomFloor,
  fee: roomFee,
  note: roomNote,
  communityId,
  point: roomPoint,
})

const interval = v.strictTuple([clockTime, clockTime])

/** Everything that decides whether a room is free on one day, explained in `src/domain/rooms/day/room-day.ts`. */
export const roomDay = v.strictObject({
  day,
  rules: roomRules,
  capacity,
  isRetired: v.boolean(),
  intervals: v.pipe(v.array(interval), v.maxLength(limits.hoursPerDayMax)),
  why: v.nullable(text(1, limits.nameMax)),
  closures: v.pipe(
    v.array(v.strictObject({ startsAt: instant, endsAt: instant, title: text(1, limits.nameMax) })),
    v.maxLength(limits.alertsMax),
  ),
  taken: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(['booking', 'hold', 'block']),
        startsAt: instant,
        endsAt: instant,
        blockedUntil: instant,
        why: v.nullable(text(1, limits.nameMax)),
        isMine: v.boolean(),
      }),
    ),
    v.maxLength(limits.roomDayRowsMax),
  ),
  givenBack: v.pipe(v.array(v.strictObject({ startsAt: instant, endsAt: instant })), v.maxLength(limits.givenBackMax)),
})
