import { DAY_MS, toInstant } from '../time'
import type { Wish } from './day/room-day'

const WEEK_MS = 7 * DAY_MS
export const SERIES_WEEKS_MAX = 26

/**
 * The same time in consecutive weeks, including the first. China has no daylight saving time, so the local time stays
 * the same.
 */
export const weekly = ({ startsAt, endsAt }: Wish, weeks: number): Wish[] =>
  Array.from({ length: weeks }, (_, week) => ({
    startsAt: toInstant(Date.parse(startsAt) + week * WEEK_MS),
    endsAt: toInstant(Date.parse(endsAt) + week * WEEK_MS),
  }))
