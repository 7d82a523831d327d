import type { Interval, OpeningHours } from '../../../src/domain/points/point-record'

// 周一至周五 9:00-12:00,13:30-18:00; 周六 10:00-16:00
// Days that are not named are closed; 休息 in place of times says so in words.

type Week = OpeningHours['week']

const DAYS = '一二三四五六日'
/** A week without any hours: the opening hours are unknown. */
const UNKNOWN = '不清楚'
const GROUPS: Record<string, number[]> = {
  每天: [0, 1, 2, 3, 4, 5, 6],
  工作日: [0, 1, 2, 3, 4],
  周末: [5, 6],
}

/** Converts full-width digits and signs to ASCII: Excel and input methods write `９：００～１２：００`. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[、]/g, ',')
    .replace(/[–—―−~]|至|到/g, '-')
    .replace(/星期|礼拜/g, '周')
    .replace(/周天/g, '周日')
    .replace(/\s*([,;:-])\s*/g, '$1')
    .trim()

const daysIn = (text: string): number[] | null => {
  const days: number[] = []
  for (const part of text.split(/,|(?=周[一二三四五六日])(?<!-)/).filter((one) => one !== '')) {
    const range = /^周([一二三四五六日])(?:-周?([一二三四五六日]))?$/.exec(part)
    if (!range && !GROUPS[part]) return null
    const from = DAYS.indexOf(range?.[1] ?? '')
    const to = DAYS.indexOf(range?.[2] ?? range?.[1] ?? '')
    if (to < from) return null
    days.push(...(GROUPS[part] ?? Array.from({ length: to - from + 1 }, (_, index) => from + index)))
  }
  return days
}

const timeOf = (text: string): string | null => {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? []
  const time = `${hour.padStart(2, '0')}:${minute}`
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time) ? time : null
}

const intervalsIn = (text: string): Interval[] | null => {
  if (text === '休息') return []
  const intervals: Interval[] = []
  for (const part of text.split(',').filter((one) => one !== '')) {
    const [from, to, ...more] = part.split('-').map(timeOf)
    if (!from || !to || more.length > 0) return null
    intervals.push([from, to])
  }
  return intervals
}

/**
 * Reads opening hours as people write them.
 * @returns the week, Monday first; or a phrase that says what cannot be read
 */
export const parseWeek = (text: string): Week | string => {
  if (plain(text) === UNKNOWN) return [...DAYS].map(() => [])
  const week: (Interval[] | undefined)[] = Array.from({ length: 7 })
  for (const segment of plain(text).split(';')) {
    if (segment === '') continue
    const [, dayText = '', timeText = ''] = /^(\D*?)\s*(\d.*|休息)$/.exec(segment) ?? []
    const days = dayText === '' ? null : daysIn(dayText.trim())
    const intervals = intervalsIn(timeText)
    if (!days) return `看不懂“${segment}”是哪几天`
    if (!intervals) return `看不懂“${segment}”里的时间`
    for (const day of days) {
      if (week[day]) return `周${DAYS[day]}写了两次`
      week[day] = intervals
    }
  }
  return week.map((intervals) => intervals ?? [])
}

const written = (intervals: readonly Interval[]): string =>
  intervals.map(([from, to]) => `${from.replace(/^0/, '')}-${to.replace(/^0/, '')}`).join(',')

/** Writes a week so that {@link parseWeek} reads the same; adjacent days with equal hours share a segment. */
export const formatWeek = (week: Week): string => {
  if (week.every((intervals) => intervals.length === 0)) return UNKNOWN
  const groups: { from: number; to: number; times: string }[] = []
  week.map(written).forEach((times, day) => {
    const last = groups.at(-1)
    if (last?.times === times) last.to = day
    else groups.push({ from: day, to: day, times })
  })
  const names = ({ from, to }: { from: number; to: number }) => {
    if (from === 0 && to === 6) return '每天'
    return from === to ? `周${DAYS[from]}` : `周${DAYS[from]}至周${DAYS[to]}`
  }
  const open = groups.filter(({ times }) => times !== '')
  return open.map((group) => `${names(group)} ${group.times}`).join('; ')
}
