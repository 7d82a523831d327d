import { asciiPart } from '../../../domain/text'
import { atMinutes, dayName, shanghaiDay, toInstant, weekdayOf } from '../../../domain/time'
import { words } from './words.zh'

/** The number of days offered. */
const DAYS = 7
/** The hours at which a visit is acceptable. */
const HOURS = { morning: [9, 10, 11], afternoon: [14, 15, 16, 17], evening: [19, 20] } as const
export const partsOfVisit = ['morning', 'afternoon', 'evening'] as const
export type VisitPart = (typeof partsOfVisit)[number]

export interface DayChoice {
  /** `2026-11-24` */
  day: string
  name: string
}

const numberOf = (day: string): number => shanghaiDay(`${day}T00:00:00Z`)

/** The days from today on. @param now an instant */
export const visitDays = (now: string): DayChoice[] => {
  const today = shanghaiDay(now)
  return Array.from({ length: DAYS }, (_, away) => {
    const day = dayName(today + away)
    const name = words.nearDays[away] ?? words.weekdays[weekdayOf(today + away)] ?? ''
    return { day, name: words.dayName(name, Number(asciiPart(day, 8))) }
  })
}

/** The future hours of a day, as instants. @param day `2026-11-24` */
export const visitTimes = (day: string, part: VisitPart, now: string): string[] =>
  HOURS[part]
    .map((hour) => toInstant(atMinutes(numberOf(day), hour * 60)))
    .filter((at) => Date.parse(at) > Date.parse(now))
