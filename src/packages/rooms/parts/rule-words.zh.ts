import { lengthWord } from '../../../domain/rooms/words.zh'
import { spaced } from '../../../domain/text'

/** What is left of a person's quota; null for nobody in particular. */
type Left = { bookings: number; weekMinutes: number } | null

/** `1.5 小时`, with the space that it takes after a word: `订 1.5 小时`, `订半小时` */
export const after = (minutes: number): string => spaced(lengthWord(minutes))

const leftWord = (minutes: number): string => (minutes > 0 ? `，您还剩${after(minutes)}。` : '，您这一周的订满了。')

/**
 * How long everybody may book per week, and what is left of it; or that one booking has to be used first.
 * @param room its name, where the page is not about it alone
 */
export const quotaWord = (weekMinutes: number, left: Left, room = ''): string =>
  left && left.bookings < 1
    ? '您已经订了好几次还没用，用掉一次或者取消一次，就能再订。'
    : `${room}每人每周能订${after(weekMinutes)}${left ? leftWord(left.weekMinutes) : '。'}`

/** How long before its start a booking can be cancelled. */
export const cancelWord = (minutes: number): string =>
  minutes > 0 ? `用不上，提前${after(minutes)}取消就行。` : '用不上，开始前取消就行。'
