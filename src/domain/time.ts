import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { asciiPart } from './text'

dayjs.extend(utc)

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS
export const DAY_MINUTES = 24 * 60

/** China has one time zone, eight hours ahead of UTC, and no daylight saving time since 1991. */
const SHANGHAI_AHEAD_HOURS = 8
const SHANGHAI_AHEAD_MS = SHANGHAI_AHEAD_HOURS * HOUR_MS

/**
 * Shanghai's clock at an instant, to read and format its fields; not an instant itself. It stays in UTC mode and is shifted,
 * because dayjs's `utcOffset` computes in the machine's own time zone, where an hour may be missing. @param at an instant
 */
export const inShanghai = (at: string): Dayjs => dayjs.utc(at).add(SHANGHAI_AHEAD_HOURS, 'hour')

/** Days since 1 January 1970, counted in Shanghai. @param at an instant, `…Z` */
export const shanghaiDay = (at: string): number => Math.floor((dayjs.utc(at).valueOf() + SHANGHAI_AHEAD_MS) / DAY_MS)

/** Whether a span of time lies within one day of Shanghai; it may end with it, at midnight. */
export const isWithinOneDay = ({ startsAt, endsAt }: Span): boolean =>
  shanghaiDay(startsAt) === shanghaiDay(toInstant(Date.parse(endsAt) - 1))

/** `2026-11-24`. @param dayNumber as {@link shanghaiDay} counts. @throws RangeError for no day that a calendar has */
export const dayName = (dayNumber: number): string => asciiPart(toInstant(dayNumber * DAY_MS), 0, 10)

/** 0 is Monday. @param dayNumber as {@link shanghaiDay} counts */
export const weekdayOf = (dayNumber: number): number => (dayjs.utc(dayNumber * DAY_MS).day() + 6) % 7

/** Minutes since midnight: `09:30` is 570, `24:00` is 1440. */
export const clockMinutes = (time: string): number => Number(asciiPart(time, 0, 2)) * 60 + Number(asciiPart(time, 3, 5))

/** The instant, in milliseconds, at a number of minutes after midnight in Shanghai. */
export const atMinutes = (dayNumber: number, minutes: number): number =>
  dayNumber * DAY_MS - SHANGHAI_AHEAD_MS + minutes * MINUTE_MS

/** An instant, `…Z`. @throws RangeError for no valid time */
export const toInstant = (milliseconds: number): string => dayjs.utc(milliseconds).toISOString()

/** The beginning of an instant's day in Shanghai, an instant. */
export const dayStart = (at: string): string => toInstant(atMinutes(shanghaiDay(at), 0))

/** From–until. Instants. */
export interface Span {
  startsAt: string
  endsAt: string
}

/** Whether two spans have a moment in common; one that begins as the other ends has not. */
export const overlap = (one: Span, other: Span): boolean =>
  Date.parse(one.startsAt) < Date.parse(other.endsAt) && Date.parse(other.startsAt) < Date.parse(one.endsAt)
