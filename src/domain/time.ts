import { asciiPart } from './text'

/** China has one time zone, eight hours ahead of UTC, and no summer time since 1991. */
const SHANGHAI_AHEAD_MS = 8 * 3_600_000
const MINUTE_MS = 60_000
export const DAY_MS = 86_400_000

/** Days since 1 January 1970, counted in Shanghai. @param at an instant, `…Z` */
export const shanghaiDay = (at: string): number => Math.floor((Date.parse(at) + SHANGHAI_AHEAD_MS) / DAY_MS)

/** `2026-11-24`. @param dayNumber as {@link shanghaiDay} counts */
export const dayName = (dayNumber: number): string => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10)

/** 0 is Monday. @param dayNumber as {@link shanghaiDay} counts; day 0 was a Thursday */
export const weekdayOf = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7

/** Minutes since midnight: `09:30` is 570, `24:00` is 1440. */
export const clockMinutes = (time: string): number => Number(asciiPart(time, 0, 2)) * 60 + Number(asciiPart(time, 3, 5))

/** The instant, in milliseconds, of so many minutes after midnight in Shanghai. */
export const atMinutes = (dayNumber: number, minutes: number): number =>
  dayNumber * DAY_MS - SHANGHAI_AHEAD_MS + minutes * MINUTE_MS

export const toInstant = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** The beginning of an instant's day in Shanghai, an instant. */
export const dayStart = (at: string): string => toInstant(atMinutes(shanghaiDay(at), 0))
