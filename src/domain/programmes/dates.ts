import type { Calendar } from '../calendar'
import { weekly } from '../rooms/series'
import { dayName, shanghaiDay, type Span } from '../time'
import { holidayOn } from '../worktime'

/** A day that a series leaves out. */
export interface LeftOut {
  /** `2026-10-01` */
  day: string
  /** The holiday; empty: a day off by law whose year is not announced yet. */
  why: string
}

/**
 * The dates of a series by the holiday calendar: each time of the week in consecutive weeks, in order; public holidays are
 * left out and named. A class on a weekend is meant, and a weekend day that is worked instead of another one gets none.
 * @param slots the times of the first week
 */
export const seriesDates = (
  slots: readonly Span[],
  weeks: number,
  calendar: Calendar,
): { dates: Span[]; leftOut: LeftOut[] } => {
  const all = slots
    .flatMap((slot) => weekly(slot, weeks))
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
  const dates: Span[] = []
  const leftOut = new Map<string, LeftOut>()
  for (const one of all) {
    const number = shanghaiDay(one.startsAt)
    const why = holidayOn(calendar, number)
    if (why === null) dates.push(one)
    else leftOut.set(dayName(number), { day: dayName(number), why })
  }
  return { dates, leftOut: [...leftOut.values()] }
}

/** Whether two dates overlap, so that they cannot be in one programme. @param dates in order */
export const haveOverlap = (dates: readonly Span[]): boolean =>
  dates.some((one, index) => {
    const next = dates[index + 1]
    return next !== undefined && Date.parse(next.startsAt) < Date.parse(one.endsAt)
  })
