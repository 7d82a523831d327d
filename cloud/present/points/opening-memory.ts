import { type Calendar, type CalendarDay, makeCalendar } from '../../../src/domain/calendar'
import { type Alert, type Hours, openingAt, type Opening } from '../../../src/domain/points/hours'
import { atMinutes, DAY_MS, shanghaiDay } from '../../../src/domain/time'

let latest = { key: '', calendar: makeCalendar([], []) }

/** Returns the same calendar object for the same days, because openings are cached by it. */
export const calendarOf = (years: readonly number[], days: readonly CalendarDay[]): Calendar => {
  const key = JSON.stringify([years, days])
  if (key !== latest.key) latest = { key, calendar: makeCalendar(years, days) }
  return latest.calendar
}

/** A point as storage caches it: the same object as long as nothing about the point has changed. */
interface PointTimes {
  hours: Hours
  alerts: readonly Alert[]
}

interface Known {
  calendar: Calendar
  fromMs: number
  untilMs: number
  opening: Opening
}

const memory = new WeakMap<PointTimes, Known>()

/**
 * How long an opening stays valid: until the point opens or closes, a notice begins or ends, or the day is over.
 * Milliseconds.
 */
export const unchangedUntil = ({ until }: Opening, alerts: readonly Alert[], at: string): number => {
  const now = Date.parse(at)
  const midnight = atMinutes(shanghaiDay(at), 0) + DAY_MS
  const turns = alerts.flatMap(({ startsAt, endsAt }) => [Date.parse(startsAt), Date.parse(endsAt)])
  return Math.min(midnight, until === null ? Infinity : Date.parse(until), ...turns.filter((turn) => turn > now))
}

/** A cached `openingAt`, which takes many times longer than a lookup. */
export const openingOf = (point: PointTimes, calendar: Calendar, at: string): Opening => {
  const now = Date.parse(at)
  const known = memory.get(point)
  if (known?.calendar === calendar && known.fromMs <= now && now < known.untilMs) return known.opening
  const opening = openingAt(point.hours, calendar, point.alerts, at)
  memory.set(point, { calendar, fromMs: now, untilMs: unchangedUntil(opening, point.alerts, at), opening })
  return opening
}
