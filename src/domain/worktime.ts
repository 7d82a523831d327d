import { asciiPart } from './text'
import { type Calendar, calendarDay, makeCalendar } from './calendar'
import { atMinutes, clockMinutes, dayName, shanghaiDay, toInstant, weekdayOf } from './time'

const SATURDAY = 5
/** The longest Spring Festival is far shorter: a calendar with more consecutive days off is faulty. */
const DAYS_OFF_MAX = 62
/** A century of working days: a longer request is a bug and must not block its caller. */
const WORKDAYS_MAX = 26_000

/**
 * Days off in any year, announced or not, as month and day: New Year, Labour Day and National Day by article 2 of
 * 《全国年节及纪念日放假办法》 (State Council, as amended by its order 795, in force since 1 January 2025). The other holidays follow
 * the moon or the sun and need an announcement.
 */
const OFF_BY_LAW: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

/** @param dayNumber days since 1970 in Shanghai */
const isOffByLaw = (dayNumber: number): boolean => OFF_BY_LAW.includes(asciiPart(dayName(dayNumber), 5))

/**
 * Whether a day is a working day: Monday to Friday except holidays, plus make-up workdays. In a year that has not been
 * announced only weekends and {@link OFF_BY_LAW} are known. @param dayNumber days since 1970 in Shanghai
 */
export const isWorkday = (calendar: Calendar, dayNumber: number): boolean => {
  const { isKnown, special } = calendarDay(calendar, dayNumber)
  if (isKnown && special) return special.kind === 'workday'
  return weekdayOf(dayNumber) < SATURDAY && (isKnown || !isOffByLaw(dayNumber))
}

/**
 * The name of the public holiday that a day belongs to, empty where only the law says so; null: it is none. A weekend is
 * no holiday. @param dayNumber days since 1970 in Shanghai
 */
export const holidayOn = (calendar: Calendar, dayNumber: number): string | null => {
  const { isKnown, special } = calendarDay(calendar, dayNumber)
  if (isKnown) return special?.kind === 'holiday' ? special.name : null
  return isOffByLaw(dayNumber) ? '' : null
}

/** The days that are not working days, of this many from a moment on: `2026-10-01`. */
export const daysOff = (calendar: Calendar, now: string, days: number): string[] => {
  const today = shanghaiDay(now)
  return Array.from({ length: days }, (_, ahead) => today + ahead)
    .filter((day) => !isWorkday(calendar, day))
    .map(dayName)
}

/**
 * A calendar that agrees with an answer of {@link daysOff} about the days it covers. Of other days only weekends and
 * {@link OFF_BY_LAW} are known.
 * @param off what `daysOff` answered about this many `days` from `from` on, an instant
 */
export const calendarOf = (off: readonly string[], from: string, days: number): Calendar => {
  const today = shanghaiDay(from)
  const covered = Array.from({ length: days }, (_, ahead) => dayName(today + ahead))
  const years = [...new Set(covered.map((day) => asciiPart(day, 0, 4)))]
  const byLaw = years.flatMap((year) => OFF_BY_LAW.map((day) => `${year}-${day}`))
  return makeCalendar(years.map(Number), [
    ...byLaw.map((day) => ({ day, kind: 'holiday' as const, name: '' })),
    ...covered.map((day) => ({ day, kind: off.includes(day) ? ('holiday' as const) : ('workday' as const), name: '' })),
  ])
}

/**
 * The first working day after a day. If the calendar has none within two months: the day after those.
 * @param dayNumber days since 1970 in Shanghai
 */
export const nextWorkday = (calendar: Calendar, dayNumber: number): number => {
  const last = dayNumber + DAYS_OFF_MAX + 1
  let day = dayNumber + 1
  while (day < last && !isWorkday(calendar, day)) day += 1
  return day
}

/**
 * The first instant at which `workMs` of working time has passed. Working time runs all 24 hours of a working day in
 * Shanghai and stands still on other days: what ends with a Friday ends at that midnight, not on Monday.
 * @param workMs milliseconds, at most a century of working days; 0 or less adds nothing
 */
export const addWorkTime = (calendar: Calendar, from: string, workMs: number): string => {
  let day = shanghaiDay(from)
  let atMs = Date.parse(from)
  let leftMs = workMs
  for (let days = 0; days < WORKDAYS_MAX && leftMs > 0; days += 1) {
    if (isWorkday(calendar, day)) {
      const passesMs = Math.min(leftMs, atMinutes(day + 1, 0) - atMs)
      leftMs -= passesMs
      if (leftMs <= 0) return toInstant(atMs + passesMs)
    }
    day = nextWorkday(calendar, day)
    atMs = atMinutes(day, 0)
  }
  return toInstant(atMs)
}

/** The working time between two instants, in milliseconds; 0 when the second is not later. */
export const workTimeBetween = (calendar: Calendar, from: string, to: string): number => {
  const [fromMs, toMs] = [Date.parse(from), Date.parse(to)]
  const lastDay = shanghaiDay(to)
  let workMs = 0
  for (let day = shanghaiDay(from); day <= lastDay; day += 1) {
    if (isWorkday(calendar, day))
      workMs += Math.max(0, Math.min(toMs, atMinutes(day + 1, 0)) - Math.max(fromMs, atMinutes(day, 0)))
  }
  return workMs
}

/** Nobody comes to a door or calls between these times of the day. Both are still day. */
const EVENING = clockMinutes('21:00')
const MORNING = clockMinutes('08:00')
/** When a working day's first promises end. */
const FIRST_HOUR = clockMinutes('09:00')

/**
 * A moment by which something may be promised: the same one on a working day between 8:00 and 21:00, otherwise 9:00 of
 * the next working morning. @param at an instant; so is the result
 */
export const inWorkingHours = (calendar: Calendar, at: string): string => {
  const day = shanghaiDay(at)
  const isBefore = Date.parse(at) < atMinutes(day, MORNING)
  if (!isBefore && isWorkday(calendar, day) && Date.parse(at) <= atMinutes(day, EVENING)) return at
  return toInstant(atMinutes(nextWorkday(calendar, isBefore ? day - 1 : day), FIRST_HOUR))
}
