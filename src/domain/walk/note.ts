import type { SourceNote } from './build/source'

/** As the contract lets a network's note through: a longer one could stand beside no answer. */
export const ATTRIBUTION_MAX = 120

const DAY = /^20\d\d-\d\d-\d\d$/

/** Whether a text is a day of this century that exists: `2026-10-01`. */
export const isDataDate = (text: unknown): boolean => typeof text === 'string' && DAY.test(text) && isReal(text)

const isReal = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

export const isAttribution = (text: unknown): boolean =>
  typeof text === 'string' && text.length > 0 && text.length <= ATTRIBUTION_MAX

/** What is wrong with whose network it is and of which date; null when nothing is. */
export const noteProblem = (note: Partial<SourceNote> | null | undefined): string | null => {
  if (!isDataDate(note?.dataDate)) return '数据的日期不是一天'
  if (!isAttribution(note?.attribution)) return `来源不是 1 到 ${ATTRIBUTION_MAX} 个字`
  return null
}
