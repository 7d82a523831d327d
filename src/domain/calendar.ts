import { asciiPart } from './text'
import { dayName } from './time'

/** A day that differs from its weekday: a public holiday, or a weekend day that is worked to make up for one. */
export interface CalendarDay {
  /** `2026-10-01`, in Shanghai. */
  day: string
  kind: 'holiday' | 'workday'
  name: string
}

/**
 * The announced holidays. A year that is missing has not been announced yet: its holiday hours are unknown and are
 * never guessed.
 */
export interface Calendar {
  years: readonly number[]
  days: ReadonlyMap<string, CalendarDay>
}

export const makeCalendar = (years: readonly number[], days: readonly CalendarDay[]): Calendar => ({
  years,
  days: new Map(days.map((day) => [day.day, day])),
})

/** @param dayNumber days since 1970 in Shanghai */
export const calendarDay = (calendar: Calendar, dayNumber: number) => {
  const name = dayName(dayNumber)
  return { isKnown: calendar.years.includes(Number(asciiPart(name, 0, 4))), special: calendar.days.get(name) ?? null }
}
