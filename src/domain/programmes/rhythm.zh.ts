import { spaced } from '../text'
import { untilWord } from '../rooms/words.zh'
import { spokenNow, spokenWeekday } from '../spoken.zh'
import { DAY_MS, MINUTE_MS, shanghaiDay, type Span, weekdayOf } from '../time'

const WEEK = 7
const minutesOf = ({ startsAt, endsAt }: Span): number => (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS
const clockOf = ({ startsAt }: Span): number => (Date.parse(startsAt) / MINUTE_MS) % (DAY_MS / MINUTE_MS)
const dayOf = ({ startsAt }: Span): number => shanghaiDay(startsAt)

/** Whether the dates of one weekday count as weekly although some weeks are left out: most weeks have one. */
const isWeekly = (days: readonly number[]): boolean => {
  const [first = 0, last = 0] = [days[0], days[days.length - 1]]
  return days.length > 1 && (last - first) / WEEK + 1 < 2 * days.length
}

const weekdaysWord = (weekdays: readonly number[], words: readonly string[]): string => {
  const [first = 0] = weekdays
  const isRow = weekdays.length > 2 && weekdays.every((day, index) => day === first + index)
  const [from = '', ...others] = words
  const short = others.map((word) => word.replace('星期', ''))
  if (isRow) return `${from}到${short[short.length - 1] ?? ''}`
  return `每${[from, ...short].join('、')}`
}

/** `星期一到五，下午 4:30 到 6:00`, `每星期三，上午 9:00 到 10:30`; empty where the dates have no such order. */
export const rhythmWord = (dates: readonly Span[]): string => {
  const [first] = dates
  if (!first || dates.some((date) => clockOf(date) !== clockOf(first) || minutesOf(date) !== minutesOf(first)))
    return ''
  const weekdays = [...new Set(dates.map((date) => weekdayOf(dayOf(date))))].sort((one, other) => one - other)
  const daysOf = (weekday: number) => dates.map(dayOf).filter((day) => weekdayOf(day) === weekday)
  if (!weekdays.every((weekday) => isWeekly(daysOf(weekday)))) return ''
  const words = weekdays.map((weekday) =>
    spokenWeekday(dates.find((date) => weekdayOf(dayOf(date)) === weekday)?.startsAt ?? first.startsAt),
  )
  const until = untilWord(first.startsAt, first.endsAt, first.startsAt)
  return `${weekdaysWord(weekdays, words)}，${spokenNow(first.startsAt)} 到${spaced(until)}`
}
