import type { Interval, OpeningHours } from '../../../src/domain/points/point-record'

const days = '一二三四五六日'
const clock = (time: string): string => time.replace(/^0/u, '')
const spanOf = (intervals: readonly Interval[]): string =>
  intervals.map(([from, to]) => `${clock(from)}–${clock(to)}`).join('、')

/** `周一到周五 9:00–12:00、14:00–18:00，周六 9:00–12:00`: groups days with equal hours and leaves out closed days. */
export const spokenHours = ({ week }: OpeningHours): string => {
  const groups: { first: number; last: number; span: string }[] = []
  week.forEach((intervals, day) => {
    const span = spanOf(intervals)
    const before = groups.at(-1)
    if (before?.span === span) before.last = day
    else groups.push({ first: day, last: day, span })
  })
  return groups
    .filter(({ span }) => span !== '')
    .map(({ first, last, span }) => {
      if (first === 0 && last === 6) return `每天 ${span}`
      const from = `周${days.charAt(first)}`
      return first === last ? `${from} ${span}` : `${from}到周${days.charAt(last)} ${span}`
    })
    .join('，')
}
