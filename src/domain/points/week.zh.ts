import { spokenIntervals } from '../spoken.zh'
import type { Interval } from './point-record'

const DAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

/** Merges consecutive days with the same hours into one line: 周一到周五. @param week seven lists, Monday first */
export const weekLines = (week: readonly (readonly Interval[])[]): { days: string; hours: string }[] => {
  const lines: { from: number; to: number; hours: string }[] = []
  for (const [index, intervals] of week.entries()) {
    const hours = spokenIntervals(intervals)
    const last = lines[lines.length - 1]
    if (last?.hours === hours) last.to = index
    else lines.push({ from: index, to: index, hours })
  }
  const name = (index: number) => DAYS[index] ?? ''
  return lines.map(({ from, to, hours }) => ({ days: from === to ? name(from) : `${name(from)}到${name(to)}`, hours }))
}

/** The hours of a week in one line: `每天 9:00–18:00`, `周一到周五 9:00–18:00，周六到周日 不开门`. */
export const weekSentence = (week: readonly (readonly Interval[])[]): string => {
  const lines = weekLines(week)
  const [only] = lines
  return lines.length === 1 && only
    ? `每天 ${only.hours}`
    : lines.map(({ days, hours }) => `${days} ${hours}`).join('，')
}
