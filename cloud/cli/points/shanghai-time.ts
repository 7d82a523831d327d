import { atMinutes, clockMinutes, DAY_MS, dayName, shanghaiDay, toInstant } from '../../../src/domain/time'

const WRITTEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?)?$/

/**
 * Reads a day or a time in Shanghai time as people and Excel write it: `2026-11-20 10:30`, `2026/11/20`.
 * @returns the instant, `…Z`; null when there is no such day or time
 */
export const parseShanghaiTime = (text: string): string | null => {
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0'] = WRITTEN.exec(text) ?? []
  if (year === '') return null
  const name = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const midnight = Date.parse(`${name}T00:00:00Z`)
  const isDay = !Number.isNaN(midnight) && dayName(midnight / DAY_MS) === name
  if (!isDay || Number(hour) > 23 || Number(minute) > 59 || Number(second) >= 60) return null
  const minutes = clockMinutes(`${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`)
  return toInstant(atMinutes(midnight / DAY_MS, minutes) + Math.round(Number(second) * 1_000))
}

/** Writes an instant so that {@link parseShanghaiTime} reads the same: `2026-11-20 10:30`, with seconds if there are any. */
export const formatShanghaiTime = (instant: string): string => {
  const day = shanghaiDay(instant)
  const clock = new Date(Date.parse(instant) - atMinutes(day, 0)).toISOString().slice(11, 23)
  return `${dayName(day)} ${clock.replace(/(?::00)?\.000$/, '')}`
}
