import { spaced } from '../text'
import { shorten } from '../message/shorten'
import { spokenWhen } from '../message/spoken-data.zh'
import { spokenDate, spokenNow, spokenWeekday } from '../spoken.zh'
import { atMinutes, DAY_MINUTES, HOUR_MS, shanghaiDay } from '../time'
import type { RoomRules } from './rules'
import type { BookingState } from './state'
import type { Tile } from './day/tiles'
import type { SlotCode, WhyNot } from './day/why-not'

export const roomKindWords = {
  dance: '舞蹈',
  calligraphy: '书法',
  meeting: '会议',
  tea: '茶室',
  'after-school': '四点半课堂',
  hall: '多功能厅',
  other: '其他',
} as const

/** `半小时`, `1 小时`, `1.5 小时`, `45 分钟` */
export const lengthWord = (minutes: number): string => {
  if (minutes === 30) return '半小时'
  return minutes % 30 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`
}

const aheadWord = (minutes: number): string =>
  `要提前${minutes > 0 && minutes % DAY_MINUTES === 0 ? ` ${minutes / DAY_MINUTES} 天` : spaced(lengthWord(minutes))}`

/** Rules that need no further explanation; the others are worded by `kind`. */
const ruleWords: { readonly [C in SlotCode]?: string } = {
  slot_past: '已经过了',
  slot_window: '还没开始订',
  slot_length: '长短不合适',
  slot_off_grid: '不在整点',
  room_retired: '不开放了',
}

const NOON = { from: 11, until: 15 }
const TITLE_MAX = 8

const breakWord = (startsAt: string): string => {
  const hour = (Date.parse(startsAt) - atMinutes(shanghaiDay(startsAt), 0)) / HOUR_MS
  return NOON.from <= hour && hour < NOON.until ? '午休' : '不开门'
}

const kindWord = (why: WhyNot, startsAt: string): string => {
  if (why.kind === 'break') return breakWord(startsAt)
  // A tile lies between the first opening and the last closing, so it can only run past the closing.
  if (why.kind === 'closed') return '快关门了'
  if (why.kind === 'closure') return shorten(why.title ?? '不开门', TITLE_MAX)
  if (why.kind === 'block') return shorten(why.title ?? '社区要用', TITLE_MAX)
  if (why.kind === 'mine') return '您订的'
  if (why.kind === 'kept') return '给您留着'
  if (why.kind === 'cleaning') return '打扫'
  return why.kind === 'hold' ? '给排队的人留着' : '有人用'
}

/** The short text on a tile: what forbids it, the longest time it is free, or `空着`. */
export const tileWord = (tile: Tile, { noticeMinutes }: Pick<RoomRules, 'noticeMinutes'>): string => {
  const { why, isShort, freeMinutes, startsAt } = tile
  if (!why) return '空着'
  if (isShort) return `只剩${spaced(lengthWord(freeMinutes))}`
  if (why.code === 'slot_notice') return aheadWord(noticeMinutes)
  return ruleWords[why.code] ?? kindWord(why, startsAt)
}

/** `到 4:00`; with the half of the day, or the day, where it differs. Midnight counts as part of the evening. */
export const untilWord = (startsAt: string, endsAt: string, now: string): string => {
  const [startDay, endDay] = [shanghaiDay(startsAt), shanghaiDay(endsAt)]
  if (endsAt !== startsAt && Date.parse(endsAt) === atMinutes(startDay + 1, 0)) return '夜里 12:00'
  if (startDay !== endDay) return spokenWhen(endsAt, now)
  const [part = '', clock = ''] = spokenNow(endsAt).split(' ')
  return spokenNow(startsAt).startsWith(part) ? clock : `${part} ${clock}`
}

/** `今天下午 2:30 到 4:00`, `明天上午 11:00 到中午 12:30` */
export const spanWord = (startsAt: string, endsAt: string, now: string): string =>
  `${spokenWhen(startsAt, now)} 到${spaced(untilWord(startsAt, endsAt, now))}`

/** So long before that another day is said by its date. */
const LONG_AGO = '1970-01-01T00:00:00.000Z'

/** `12 月 5 日星期六下午 2:30 到 4:00`: for words that are read on another day than they were written. */
export const datedSpan = (startsAt: string, endsAt: string): string => {
  const until = untilWord(startsAt, endsAt, LONG_AGO)
  return `${spokenDate(startsAt)}${spokenWeekday(startsAt)}${spokenNow(startsAt)} 到${spaced(until)}`
}

/** The state of a booking, in words for its owner. */
export const stateWords: Readonly<Record<BookingState, string>> = {
  requested: '等社区看一下',
  confirmed: '订好了',
  checkedIn: '到了',
  done: '用过了',
  refused: '没订上',
  cancelled: '取消了',
  released: '没来，房间让给了别人',
}
