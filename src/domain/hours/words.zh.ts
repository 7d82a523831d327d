import { shiftKindWords } from '../shifts/words.zh'
import type { ShiftKind } from '../shifts/shift'
import { asciiPart } from '../text'

const HOUR_MINUTES = 60

/** `46.5`; a quarter of an hour is `0.25`. Rounded to two places. */
export const hourNumber = (minutes: number): string => String(Math.round((100 * minutes) / HOUR_MINUTES) / 100)

/** `46.5 小时` */
export const hoursWord = (minutes: number): string => `${hourNumber(minutes)} 小时`

/** `多了 0.5 小时`, `少了 0.25 小时` @param minutes of a correction, not 0 */
const correctedWord = (minutes: number): string => `${minutes > 0 ? '多' : '少'}了 ${hoursWord(Math.abs(minutes))}`

/**
 * `更正了 2 次，现在记着的和证明上一样`: corrections since a certificate was issued.
 * @param times at least 1 @param minutes what they come to, 0 where they cancel out
 */
export const correctionsWord = (times: number, minutes: number): string =>
  `更正了 ${times} 次，现在记着的${minutes === 0 ? '和证明上一样' : `比证明上${correctedWord(minutes)}`}`

/** `2026 年 11 月 24 日` @param day `2026-11-24` */
export const dayWord = (day: string): string =>
  `${asciiPart(day, 0, 4)} 年 ${Number(asciiPart(day, 5, 7))} 月 ${Number(asciiPart(day, 8, 10))} 日`

/** `2025 年 3 月 1 日至 2026 年 11 月 24 日`; one day alone is named once. */
export const periodWord = (from: string, until: string): string =>
  from === until ? dayWord(from) : `${dayWord(from)}至 ${dayWord(until)}`

/** `送餐、书吧` */
export const kindsWord = (kinds: readonly ShiftKind[]): string => kinds.map((kind) => shiftKindWords[kind]).join('、')
