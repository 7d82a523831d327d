import { areHoursInOrder } from './hours'
import type { Interval } from './point-record'

const TIME = '(?:[01]?\\d|2[0-3]):[0-5]\\d|24:00'
const PIECE = new RegExp(`^(${TIME})-(${TIME})$`)

/** Unifies full-width characters and the various dashes people type. */
const plain = (text: string): string =>
  text
    .replace(/[：]/g, ':')
    .replace(/[，、；;]/g, ',')
    .replace(/[—–－~～至到]/g, '-')
    .replace(/\s/g, '')

/**
 * Parses the hours of a day as people write them: `9:00-12:00，13:30-18:00`; 休息 or an empty text is a closed day.
 * @returns null when it cannot be parsed
 */
export const parseIntervals = (text: string): Interval[] | null => {
  const written = plain(text)
  if (written === '' || written === '休息') return []
  const pieces = written.split(',').map((piece) => PIECE.exec(piece))
  const intervals: Interval[] = []
  for (const piece of pieces) {
    const [, from = '', to = ''] = piece ?? []
    if (piece === null) return null
    intervals.push([from.padStart(5, '0'), to.padStart(5, '0')])
  }
  return intervals
}

/** Formats hours the same way: `9:00-12:00，13:30-18:00`, 休息 for a closed day. */
export const formatIntervals = (intervals: readonly (readonly [string, string])[]): string =>
  intervals.map(([from, to]) => `${from.replace(/^0/, '')}-${to.replace(/^0/, '')}`).join('，') || '休息'

/** True when every day of a week could be parsed ({@link parseIntervals}) and its times are in order. */
export const isWeekRight = (days: readonly (Interval[] | null)[]): boolean => {
  const week = days.filter((day): day is Interval[] => day !== null)
  return week.length === 7 && areHoursInOrder({ week, holiday: 'closed' })
}
