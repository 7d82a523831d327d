import { spaced } from '../../text'
import { type Dialled, HELP_LINE, shownNumber } from '../../help-line'
import { spokenWhen } from '../../message/spoken-data.zh'
import { spokenDay } from '../../spoken.zh'
import { atMinutes, DAY_MS, MINUTE_MS, shanghaiDay, toInstant } from '../../time'
import type { ClockKind } from './clock'
import type { ReplyDue } from './reply-due'
import type { Urgency } from '../urgency'

export const urgencyWords: Readonly<Record<Urgency, string>> = {
  urgent: '正在发生',
  soon: '这几天',
  patient: '不着急',
}

/** The names of the three clocks for staff. */
export const clockKindWords: Readonly<Record<ClockKind, string>> = { reply: '回话', visit: '上门', settle: '办好' }

/** What stands instead of a promise at night: to call the telephone on duty, or where there is none the hotline. */
export const dutyCallWords = (dialled?: Dialled): string =>
  dialled?.whose === 'duty'
    ? `事情急，请直接打值班电话 ${shownNumber(dialled.number)}`
    : `事情急，请直接打 ${HELP_LINE} 市民热线`

/** The day that ends at a due moment at midnight. */
const lastDay = (at: string, now: string): string => spokenDay(toInstant(Date.parse(at) - 1), now) || '今天'

/**
 * `今天中午 12:00`, `星期一上午 10:30`; at night the wording makes clear which of two days is meant: `明天凌晨 2:10`, `星期一夜里 12:00`.
 */
export const dueMoment = (at: string, now: string): string => {
  if (Date.parse(at) === atMinutes(shanghaiDay(at), 0)) return `${lastDay(at, now)}夜里 12:00`
  return spokenWhen(at, now)
}

/** The promise, or, once it is broken, that it had been made. */
const promise = (words: string, at: string, now: string): string =>
  Date.parse(now) > Date.parse(at) ? `说好${spaced(words)}，我们晚了` : words

/** `今天中午 12:00 前给您回话`; at night, for an urgent complaint: whom to call. */
export const replyPromise = ({ at, isDutyCall }: ReplyDue, now: string, dialled?: Dialled): string =>
  isDutyCall ? dutyCallWords(dialled) : promise(`${dueMoment(at, now)} 前给您回话`, at, now)

/** `明天下午 3:20 前上门看` */
export const visitPromise = (dueAt: string, now: string): string =>
  promise(`${dueMoment(dueAt, now)} 前上门看`, dueAt, now)

/** `最晚 12 月 8 日办好`: a due moment days away is given as a date only. */
export const settlePromise = (dueAt: string, now: string): string =>
  promise(`最晚${spaced(lastDay(dueAt, now))}办好`, dueAt, now)

/** The promise of one clock; empty where nothing is promised. @param now an instant */
export const clockPromise = (
  { kind, dueAt }: { kind: ClockKind | 'none'; dueAt: string | null },
  now: string,
): string => {
  if (dueAt === null || kind === 'none') return ''
  if (kind === 'reply') return replyPromise({ at: dueAt, isDutyCall: false }, now)
  return kind === 'visit' ? visitPromise(dueAt, now) : settlePromise(dueAt, now)
}

const lengthWord = (ms: number): string => {
  if (ms >= DAY_MS) return `${Math.floor(ms / DAY_MS)} 天`
  const minutes = Math.floor(ms / MINUTE_MS)
  const hours = Math.floor(minutes / 60)
  if (hours === 0) return `${minutes} 分`
  return minutes % 60 === 0 ? `${hours} 小时` : `${hours} 小时 ${minutes % 60} 分`
}

/**
 * The time staff have left, in wall-clock time: `还有 1 小时 12 分`, `还有 5 天`, `超时 20 分`. Whole minutes or days, rounded
 * down.
 */
export const leftWord = (dueAt: string, now: string): string => {
  const leftMs = Date.parse(dueAt) - Date.parse(now)
  if (Math.abs(leftMs) < MINUTE_MS) return leftMs >= 0 ? '还有不到 1 分' : '刚刚超时'
  return leftMs > 0 ? `还有 ${lengthWord(leftMs)}` : `超时 ${lengthWord(-leftMs)}`
}
