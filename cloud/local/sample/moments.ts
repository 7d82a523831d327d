import { atMinutes, clockMinutes, shanghaiDay, toInstant } from '../../../src/domain/time'
import type { SampleMoment } from './complaint-file'

const AGO_MS = { m: 60_000, h: 3_600_000 }

/** The instant of a moment of the sample that is loaded `now`. @throws Error for what is no such moment */
export const momentOf = (moment: SampleMoment, now: string): string => {
  const [, count, unit] = /^-(\d+)([mh])$/.exec(moment) ?? []
  if (count !== undefined && (unit === 'm' || unit === 'h'))
    return toInstant(Date.parse(now) - Number(count) * AGO_MS[unit])
  const [, days, clock] = /^([+-]\d+) (\d\d:\d\d)$/.exec(moment) ?? []
  if (days === undefined || clock === undefined) throw new Error(`${moment} is no moment of the sample`)
  return toInstant(atMinutes(shanghaiDay(now) + Number(days), clockMinutes(clock)))
}

const STEP_MS = 60_000

/**
 * Gives out moments in the order in which things happen: each at least a minute after the one before, for what is so many
 * minutes ago may come close to yesterday's evening. None after `now`.
 */
export const inOrder = (now: string) => {
  let lastMs = -Infinity
  return (moment: SampleMoment): string => {
    lastMs = Math.min(Math.max(Date.parse(momentOf(moment, now)), lastMs + STEP_MS), Date.parse(now))
    return toInstant(lastMs)
  }
}
