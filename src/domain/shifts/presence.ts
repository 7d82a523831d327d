import { checkInWindow } from '../check-in-window'
import { signupStateAt, type SignupState, type WrittenSignup } from '../signup/state'
import { MINUTE_MS, type Span } from '../time'

/**
 * Names and numbers are the leader's during the shift only; so long after the end they still mark who came and went,
 * because nobody does that while people say goodbye.
 */
export const MARKING_MINUTES = 30

/** A code of the screen is valid for its minute, and for one before and after it. */
export const CODE_SECONDS = 60
/** Which minutes of codes a screen holds, so that it needs no network meanwhile. */
export const SCREEN_MINUTES = 15
/** Digits that were right within this time are told apart from wrong ones. */
export const CODE_OLD_MINUTES = 120
/** After so many wrong tries within so many minutes nobody may guess on. */
export const WRONG_TRIES_MAX = 5
export const WRONG_TRIES_MINUTES = 10

/** What a leader or staff marks: came, went, did not come, or undoes the last mark. */
export const markActs = ['checkIn', 'checkOut', 'absent', 'undo'] as const
export type MarkAct = (typeof markActs)[number]

/**
 * Why somebody cannot check in by a code at this moment, or null. A short shift ends before the window does. Who was
 * marked absent may still come.
 */
export const whyNotCheckIn = (
  signup: WrittenSignup,
  now: string,
): 'shift_cancelled' | 'check_in_early' | 'check_in_late' | 'not_found' | null => {
  const { from, until } = checkInWindow(signup.startsAt)
  const [state, nowMs] = [signupStateAt(signup, now), Date.parse(now)]
  if (state === 'cancelled') return 'shift_cancelled'
  if (state !== 'taken' && state !== 'absent') return 'not_found'
  if (nowMs < Date.parse(from)) return 'check_in_early'
  return nowMs >= Math.min(Date.parse(until), Date.parse(signup.endsAt)) ? 'check_in_late' : null
}

/** Whether somebody can check in by a code at this moment. */
export const canCheckIn = (state: SignupState, { startsAt, endsAt }: Span, now: string): boolean =>
  whyNotCheckIn({ state, holdUntil: null, startsAt, endsAt }, now) === null

/** Why somebody cannot check out at this moment, or null: only who has come can go. */
export const whyNotCheckOut = (signup: WrittenSignup, now: string): 'not_here_yet' | null =>
  signupStateAt(signup, now) === 'checkedIn' ? null : 'not_here_yet'

/** Who goes this shortly before the end is not asked whether they mean it. */
const GO_MINUTES = 5

/** Whether somebody who goes now loses hours by it, so that they are asked first. */
export const isEarlyToGo = ({ endsAt }: Pick<Span, 'endsAt'>, now: string): boolean =>
  Date.parse(endsAt) - Date.parse(now) > GO_MINUTES * MINUTE_MS

/** Whether the leader reads the roster and marks at this moment: from when people can check in until all are marked. */
export const isLeaderTime = ({ startsAt, endsAt }: Span, now: string): boolean => {
  const [nowMs, fromMs] = [Date.parse(now), Date.parse(checkInWindow(startsAt).from)]
  return nowMs >= fromMs && nowMs < Date.parse(endsAt) + MARKING_MINUTES * MINUTE_MS
}

/** Whether somebody can have come or gone at this moment: near the shift, and not in the future. */
export const isMarkTime = ({ startsAt, endsAt }: Span, at: string, now: string): boolean => {
  const { from } = checkInWindow(startsAt)
  const atMs = Date.parse(at)
  return atMs >= Date.parse(from) && atMs <= Math.min(Date.parse(now), Date.parse(endsAt))
}

/** How far a phone's clock may be ahead of ours. */
const CLOCK_AHEAD_MS = 2 * MINUTE_MS

/** When something was so that a phone says: now where its clock is a little ahead. An instant. */
export const markTime = (at: string, now: string): string => {
  const aheadMs = Date.parse(at) - Date.parse(now)
  return aheadMs > 0 && aheadMs <= CLOCK_AHEAD_MS ? now : at
}

/** By act and state what a mark changes. An act that has happened already changes nothing, and is no mistake. */
const marks: Readonly<Record<MarkAct, Partial<Record<SignupState, SignupState>>>> = {
  checkIn: { taken: 'checkedIn', absent: 'checkedIn', checkedIn: 'checkedIn' },
  checkOut: { checkedIn: 'served', served: 'served' },
  absent: { taken: 'absent', absent: 'absent' },
  undo: { checkedIn: 'taken', absent: 'taken' },
}

/** A signup as it is marked. Instants. */
export interface Marked extends WrittenSignup {
  checkedInAt: string | null
  checkedInBy: 'code' | 'mark' | null
}

/** Only marks are undone, and only until the end: not what the screen's code says. */
const mayUndo = ({ checkedInBy, endsAt }: Marked, now: string): boolean =>
  checkedInBy !== 'code' && Date.parse(now) < Date.parse(endsAt)

/**
 * The state that a mark leads to, or null where it makes no sense: nobody is absent before the start or goes before
 * they came, hours that are written down are corrected and not undone, and a check-in by the code is not undone.
 * @param at when it was so
 */
export const stateAfterMark = (signup: Marked, act: MarkAct, at: string, now: string): SignupState | null => {
  if (!isMarkTime(signup, at, now)) return null
  if (act === 'undo' && !mayUndo(signup, now)) return null
  if (act === 'absent' && Date.parse(at) < Date.parse(signup.startsAt)) return null
  const isBeforeCheckIn = signup.checkedInAt !== null && Date.parse(at) < Date.parse(signup.checkedInAt)
  if (act === 'checkOut' && isBeforeCheckIn) return null
  return marks[act][signupStateAt(signup, now)] ?? null
}
