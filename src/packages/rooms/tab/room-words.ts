import type { Wish } from '../../../domain/rooms/day/room-day'
import { untilWord } from '../../../domain/rooms/words.zh'
import { spokenNow } from '../../../domain/spoken.zh'
import { atMinutes, HOUR_MS, inShanghai, shanghaiDay } from '../../../domain/time'
import type { FreeRoom } from './free-rooms'
import { words } from './words.zh'

const SPANS_SHOWN = 3
/** Labels of the scale stand every three hours, and the scale has at least these. */
const [STEP, FROM, UNTIL] = [3, 9, 21]
const DAY_HOURS = 24

/** `上午 10:30 到 11:00，下午 1:00 到 2:30`; of many times the first three, and how many more there are. */
export const timesWord = (spans: readonly Wish[], now: string): string => {
  const shown = spans.slice(0, SPANS_SHOWN).map(({ startsAt, endsAt }) => {
    return words.until(spokenNow(startsAt), untilWord(startsAt, endsAt, now))
  })
  const others = spans.length - shown.length
  return `${shown.join('，')}${others > 0 ? words.moreTimes(others) : ''}`
}

/** `1:30`: the text above it says whether in the morning or the afternoon. */
export const clockWord = (at: string): string => {
  const moment = inShanghai(at)
  return moment.format(moment.hour() > 12 ? 'h:mm' : 'H:mm')
}

const hoursOf = (at: string, midnightMs: number): number => (Date.parse(at) - midnightMs) / HOUR_MS

/** The part of the day that a row of windows shows, in hours after midnight; the same for all rooms of a day. */
export interface Scale {
  midnightMs: number
  from: number
  until: number
}

/** @param day `2026-11-24` */
export const scaleOf = (rooms: readonly FreeRoom[], day: string): Scale => {
  const midnightMs = atMinutes(shanghaiDay(`${day}T00:00:00Z`), 0)
  const spans = rooms.flatMap((room) => room.spans)
  const first = Math.min(FROM, ...spans.map(({ startsAt }) => hoursOf(startsAt, midnightMs)))
  const last = Math.max(UNTIL, ...spans.map(({ endsAt }) => hoursOf(endsAt, midnightMs)))
  return {
    midnightMs,
    from: Math.floor(first / STEP) * STEP,
    until: Math.min(DAY_HOURS, Math.ceil(last / STEP) * STEP),
  }
}

/** The hours written under the windows. */
export const marksOf = ({ from, until }: Scale): string[] =>
  Array.from({ length: (until - from) / STEP + 1 }, (_, index) => String(from + index * STEP))

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`

/**
 * A window is half an hour: the size of one as the size of a background. Unlit ones are lower.
 * @param hours how long the whole is
 */
export const windowSize = (hours: number, isLit = false): string => `${percent(0.5 / hours)} ${isLit ? '100%' : '6px'}`

/** Where a free time lies on the scale. */
export const litStyle = ({ startsAt, endsAt }: Wish, { midnightMs, from, until }: Scale) => {
  const [start, end] = [hoursOf(startsAt, midnightMs), Math.min(until, hoursOf(endsAt, midnightMs))]
  return {
    left: percent((start - from) / (until - from)),
    width: percent((end - start) / (until - from)),
    backgroundSize: windowSize(end - start, true),
  }
}
