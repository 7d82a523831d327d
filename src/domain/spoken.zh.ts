import type { Opening } from './points/hours'
import { DAY_MS, inShanghai, MINUTE_MS, shanghaiDay, weekdayOf } from './time'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

/** `9:00`, in Shanghai: as on a sign at the door. Midnight at the end of a day is `24:00` on a sign but `0:00` here. */
export const spokenClock = (at: string): string => inShanghai(at).format('H:mm')

/** `11 月 26 日` */
export const spokenDate = (at: string): string => inShanghai(at).format('M 月 D 日')

/** `星期六` */
export const spokenWeekday = (at: string): string => `星期${WEEKDAYS[weekdayOf(shanghaiDay(at))]}`

/** The day in everyday words: empty for today, then 明天, 后天, the weekday of this week and the next, then the date. */
export const spokenDay = (at: string, now: string): string => {
  const day = shanghaiDay(at)
  const daysAway = day - shanghaiDay(now)
  if (daysAway === 0) return ''
  if (daysAway === 1) return '明天'
  if (daysAway === 2) return '后天'
  if (daysAway > 2 && daysAway < 7) return spokenWeekday(at)
  return spokenDate(at)
}

/** A day that may be today: `今天`, `明天`, `星期六`, `12 月 5 日`. @param day `2026-11-24` */
export const spokenDayName = (day: string, now: string): string => spokenDay(`${day}T00:00:00Z`, now) || '今天'

/**
 * A day as a choice: `今天` with `星期二`, `12 月 5 日` with `星期六`; `星期六` alone, which says it.
 * @param day `2026-11-24`
 */
export const spokenChoice = (day: string, now: string): { name: string; weekday: string } => {
  const [name, weekday] = [spokenDayName(day, now), spokenWeekday(`${day}T00:00:00Z`)]
  return { name, weekday: name === weekday ? '' : weekday }
}

/** `今天下午 2:00` includes the half of the day; `明天 9:00` does not, as it is unambiguous. */
export const spokenMoment = (at: string, now: string): string =>
  [spokenDay(at, now), spokenClock(at)].filter((word) => word !== '').join(' ')

/** `现在是晚上 8:40` */
export const spokenNow = (now: string): string => {
  const moment = inShanghai(now)
  const hour = moment.hour()
  const part =
    hour < 5 ? '凌晨' : hour < 8 ? '早上' : hour < 12 ? '上午' : hour < 14 ? '中午' : hour < 18 ? '下午' : '晚上'
  return `${part} ${moment.format(hour > 12 ? 'h:mm' : 'H:mm')}`
}

/** `刚刚`, `5 分钟前`, `1 小时 51 分前`, `3 天前` */
export const spokenAge = (at: string, now: string): string => {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / MINUTE_MS))
  if (minutes < 1) return '刚刚'
  if (minutes < 60) return `${minutes} 分钟前`
  const hours = Math.floor(minutes / 60)
  if (hours >= 24) return `${Math.floor((minutes * MINUTE_MS) / DAY_MS)} 天前`
  return minutes % 60 === 0 ? `${hours} 小时前` : `${hours} 小时 ${minutes % 60} 分前`
}

const bare = (time: string): string => time.replace(/^0/, '')

/** `9:00–12:00，13:30–18:00`; `不开门` for a day without hours. */
export const spokenIntervals = (intervals: readonly (readonly [string, string])[]): string =>
  intervals.map(([opens, closes]) => `${bare(opens)}–${bare(closes)}`).join('，') || '不开门'

/** The text of the opening tag: `开着，18:00 关`, `关了，明天 9:00 开`. */
export const spokenOpening = ({ state, until }: Pick<Opening, 'state' | 'until'>, now: string): string => {
  if (state === 'unknown') return '开门时间不清楚'
  const isOpen = state === 'open'
  if (until === null) return isOpen ? '开着' : '关了'
  return isOpen ? `开着，${spokenMoment(until, now)} 关` : `关了，${spokenMoment(until, now)} 开`
}
