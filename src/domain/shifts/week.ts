import { atMinutes, dayName, shanghaiDay, toInstant, weekdayOf } from '../time'

const WEEK = 7

/** The Monday of a day's week. Both count days as `shanghaiDay` does. */
export const mondayOf = (day: number): number => day - weekdayOf(day)

/**
 * How many weeks a week lies after the present one: 0 is this week, −1 the last.
 * @param from its Monday, `2026-11-23`
 */
export const weeksAway = (from: string, now: string): number =>
  (shanghaiDay(`${from}T00:00:00Z`) - mondayOf(shanghaiDay(now))) / WEEK

/** The days of a week, Monday first, each as `2026-11-23` and as an instant of that day. @param from its Monday */
export const daysOfWeek = (from: string): { day: string; at: string }[] => {
  const monday = shanghaiDay(`${from}T00:00:00Z`)
  return Array.from({ length: WEEK }, (_, weekday) => ({
    day: dayName(monday + weekday),
    at: toInstant(atMinutes(monday + weekday, 0)),
  }))
}

interface Timed {
  title: string
  startsAt: string
}

/** The shifts of one title on one day. */
export interface WeekCell<S> {
  title: string
  /** Of the title among all titles of the week, from 0. */
  place: number
  shifts: S[]
}

/** A day of a week with its shifts. */
export interface WeekDay<S> {
  day: string
  at: string
  /** 0 is Monday. */
  weekday: number
  cells: WeekCell<S>[]
}

/** Titles in the order of their earliest time of day, then of their names. */
const titlesOf = (rows: readonly Timed[]): string[] => {
  const first = new Map<string, number>()
  for (const { title, startsAt } of rows) {
    const minutes = Date.parse(startsAt) - atMinutes(shanghaiDay(startsAt), 0)
    first.set(title, Math.min(minutes, first.get(title) ?? Infinity))
  }
  const order = ([one, early]: [string, number], [other, late]: [string, number]) =>
    early - late || (one < other ? -1 : 1)
  return [...first].sort(order).map(([title]) => title)
}

/**
 * The plan of a week: its titles from top to bottom, and for each day the shifts of each title by their start. Days
 * without shifts have no cells.
 * @param from the Monday, `2026-11-23`
 */
export const weekPlan = <S extends Timed>(
  rows: readonly S[],
  from: string,
): { titles: string[]; days: WeekDay<S>[] } => {
  const titles = titlesOf(rows)
  const sorted = [...rows].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
  const days = daysOfWeek(from).map(({ day, at }, weekday) => {
    const ofDay = sorted.filter(({ startsAt }) => dayName(shanghaiDay(startsAt)) === day)
    const cells = titles
      .map((title, place) => ({ title, place, shifts: ofDay.filter((row) => row.title === title) }))
      .filter(({ shifts }) => shifts.length > 0)
    return { day, at, weekday, cells }
  })
  return { titles, days }
}
