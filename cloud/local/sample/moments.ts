import { atMinutes, clockMinutes, HOUR_MS, MINUTE_MS, shanghaiDay, toInstant } from '../../../src/domain/time'
import type { SampleMoment } from './complaint-file'

const AGO_MS = { m: MINUTE_MS, h: HOUR_MS }

/** The instant of a moment, for a sample loaded at `now`. @throws Error for a malformed moment */
export const momentOf = (moment: SampleMoment, now: string): string => {
  const [, count, unit] = /^-(\d+)([mh])$/.exec(moment) ?? []
  if (count !== undefined && (unit === 'm' || unit === 'h'))
    return toInstant(Date.parse(now) - Number(count) * AGO_MS[unit])
  const [, days, clock] = /^([+-]\d+) (\d\d:\d\d)$/.exec(moment) ?? []
  if (days === undefined || clock === undefined) throw new Error(`${moment} is no moment of the sample`)
  return toInstant(atMinutes(shanghaiDay(now) + Number(days), clockMinutes(clock)))
}

const STEP_MS = MINUTE_MS

/**
 * Assigns moments to acts in order: each at least a minute after the one before, because a moment given in minutes
 * before now may come close to yesterday's evening. None is after `now`.
 */
export const inOrder = (now: string) => {
  let lastMs = -Infinity
  return (moment: SampleMoment): string => {
    lastMs = Math.min(Math.max(Date.parse(momentOf(moment, now)), lastMs + STEP_MS), Date.parse(now))
    return toInstant(lastMs)
  }
}
