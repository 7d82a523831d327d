import * as v from 'valibot'
import { pointKinds, serviceKinds } from '../../domain/points/point-record'
import { limits } from '../limits'
import {
  clockTime,
  communityId,
  day,
  instant,
  meters,
  phone,
  position,
  publicId,
  text,
  walkSeconds,
  whole,
} from '../schema/base'

const keysOf = <K extends string>(table: Readonly<Record<K, string>>) => Object.keys(table) as K[]

export const pointKind = v.picklist(keysOf(pointKinds))

/** 办事 教育 养老 医疗 文体 休闲 */
export const serviceKind = v.picklist(keysOf(serviceKinds))
export const services = v.pipe(v.array(serviceKind), v.maxLength(6))

/** Changes whenever anything that staff maintain about a point changes. */
export const pointVersion = text(1, 40)

/**
 * `sample`: invented for the demonstration. Only `unverified` may lack a position; such a point is never drawn and has
 * no walking time.
 */
export const positionStatus = v.picklist(['verified', 'unverified', 'sample'])

const interval = v.strictTuple([clockTime, clockTime])
const intervals = v.pipe(v.array(interval), v.maxLength(limits.hoursPerDayMax))

export const opening = v.strictObject({
  state: v.picklist(['open', 'closed', 'unknown']),
  /** When an open point closes, or a closed one opens next; null when that lies beyond two weeks or the calendar. */
  until: v.nullable(instant),
  /** Why today is not an ordinary day: a holiday's name or the title of an alert. */
  why: v.nullable(text(1, limits.nameMax)),
  /** The stored opening hours of this day. */
  today: intervals,
  isOpenLaterToday: v.boolean(),
  /** The coming weekend, or what is left of this one; days on which it is closed are left out. */
  weekend: v.pipe(
    v.array(
      v.strictObject({
        day,
        intervals: v.pipe(v.array(interval), v.maxLength(limits.hoursPerDayMax + limits.alertsMax)),
      }),
    ),
    v.maxLength(2),
  ),
  /** Why `weekend` is empty; null while it is not. */
  noWeekend: v.nullable(v.picklist(['closed', 'over', 'unknown'])),
  /** False when the year's holidays are not known to this server: the ordinary hours are shown and marked as such. */
  isCalendarKnown: v.boolean(),
})

/** A walk along the network. The seconds of elder and step-free walks are the slower of both directions. */
export const walk = v.strictObject({
  seconds: walkSeconds,
  meters,
  stairs: whole(0, 100_000),
  /** False when the number of some steps is estimated from the height, because nobody has counted them. */
  isStairsCounted: v.boolean(),
  climb: meters,
  hasLift: v.boolean(),
  isWithin: v.boolean(),
})

/** One row of a list. `walk` is null without a network, a verified position or a way to the point. */
export const pointRow = v.strictObject({
  id: publicId,
  name: text(1, limits.nameMax),
  kind: pointKind,
  services,
  highlight: v.nullable(text(1, limits.highlightMax)),
  phone: v.nullable(phone),
  communityId,
  subdistrict: text(1, limits.nameMax),
  position: v.nullable(position),
  positionStatus,
  isStepFree: v.boolean(),
  straightMeters: v.nullable(meters),
  walk: v.nullable(walk),
  /** The network covers the point, but this profile has no way to it within an hour: do not send anybody there. */
  isUnreachable: v.boolean(),
  opening,
  confirmedAt: v.nullable(instant),
})

/** Times in Shanghai; `week` begins on Monday. `days` are single days with hours of their own. */
export const hours = v.strictObject({
  week: v.pipe(v.array(intervals), v.length(7)),
  holiday: v.picklist(['closed', 'weekend', 'usual']),
  days: v.optional(
    v.pipe(v.array(v.strictObject({ day, intervals, why: text(1, limits.nameMax) })), v.maxLength(limits.hoursDaysMax)),
  ),
})

const known = v.picklist(['yes', 'no', 'unknown'])
export const accessibility = v.strictObject({ stepFreeEntrance: known, lift: known, toilet: known, bench: known })

/** One service of this point, described for a person who has not been there. Empty text: not known. */
export const serviceDetail = v.strictObject({
  kind: serviceKind,
  name: text(1, limits.nameMax),
  bring: v.pipe(v.array(text(1, limits.nameMax)), v.maxLength(limits.bringMax)),
  who: text(0, limits.noteMax),
  fee: text(0, limits.noteMax),
  hours: text(0, limits.noteMax),
  counter: text(0, limits.noteMax),
  phone: text(0, limits.phoneMax),
  notes: v.optional(text(0, limits.noteMax)),
})
export const serviceDetails = v.pipe(v.array(serviceDetail), v.maxLength(limits.serviceDetailsMax))

export const alert = v.strictObject({
  title: text(1, limits.nameMax),
  text: text(0, limits.noteMax),
  startsAt: instant,
  endsAt: instant,
  isClosed: v.boolean(),
})
export const alerts = v.pipe(v.array(alert), v.maxLength(limits.alertsMax))

/** The source and date of the walking network; null where none is loaded. Without heights, slopes do not add time. */
export const graphNote = v.nullable(
  v.strictObject({
    attribution: text(1, limits.attributionMax),
    dataDate: day,
    isSample: v.boolean(),
    hasHeights: v.boolean(),
  }),
)
