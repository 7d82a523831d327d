import * as v from 'valibot'
import { DIALABLE } from '../../domain/help-line'
import { asciiPart } from '../../domain/text'
import { limits } from '../limits'

/** Text that PostgreSQL can keep: `text` refuses U+0000, `jsonb` refuses lone surrogates as well. */
export const text = (min: number, max: number) =>
  v.pipe(
    v.string(),
    v.minLength(min),
    v.maxLength(max),
    v.regex(/^(?:[\u0001-\ud7ff\ue000-\uffff]|[\ud800-\udbff][\udc00-\udfff])*$/),
  )

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))

/** A day up to the 28th, optionally with a time of day: such a day exists in every month. */
const ORDINARY = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{3})?Z)?$/

/**
 * Must not throw, because the check also runs on values that have already failed. V8 reads 30 February as 2 March, so
 * the parsed date is compared with the input; that is slow, hence the shortcut.
 */
const isDayThatExists = (value: string): boolean => {
  if (ORDINARY.test(value)) return true
  const milliseconds = Date.parse(value)
  if (!Number.isFinite(milliseconds)) return false
  return new Date(milliseconds).toISOString().startsWith(asciiPart(value, 0, 19))
}

/** A moment in UTC: `2026-11-24T02:00:00Z`, with or without milliseconds. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/),
  v.check(isDayThatExists),
)

/** A day of the calendar in Shanghai: `2026-11-24`. */
export const day = v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d$/), v.check(isDayThatExists))

/** A time of day in Shanghai: `09:00`, up to `24:00`. */
export const clockTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/))

const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
const lng = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))

/** Degrees. `crs` names the coordinate system: GPS is WGS-84, Chinese map services take GCJ-02. */
export const positionEntries = { lat, lng, crs: v.picklist(['wgs84', 'gcj02']) }
export const position = v.strictObject(positionEntries)

/** `[lat, lng]` in GCJ-02 degrees: shorter than an object, for lines and areas. */
export const pair = v.strictTuple([lat, lng])

/**
 * `<community id in base 36>-<16 random characters>`; five base-36 digits stay below the maximum of a PostgreSQL
 * integer.
 */
export const publicId = v.pipe(v.string(), v.regex(/^[1-9a-z][0-9a-z]{0,4}-[0-9a-z]{16}$/))

export const communityId = whole(1, 36 ** 5 - 1)
export const phone = text(1, limits.phoneMax)
/** A number that somebody dials, as it is written: `023-0000 3010`. */
export const dialable = v.pipe(v.string(), v.maxLength(limits.phoneMax), v.regex(DIALABLE))
export const profile = v.picklist(['standard', 'elder', 'stepfree'])
export const walkSeconds = whole(0, 86_400)
export const meters = whole(0, 40_100_000)
export const nothing = v.strictObject({})

/** A person's id as staff see it: ours, never the platform's. */
export const personId = v.pipe(v.string(), v.regex(/^[0-9a-z]{16}$/))
