import { atMinutes, DAY_MS, shanghaiDay, toInstant } from '../time'

/** After so many dates in a row without a word somebody is asked whether they still want the seat. */
export const AWAY_ASKED = 3
/** So long they have to answer. */
const ANSWER_MS = 3 * DAY_MS
/** Nobody has to answer at night: what would run out then runs out in the morning. */
const MORNING_MINUTES = 9 * 60
const EVENING_MINUTES = 21 * 60

/** One past date of a seat. */
export interface PastDate {
  came: boolean
  /** Somebody said before that they do not come. */
  isTold: boolean
  /** Anybody was marked on that date: without marks nobody knows who was away. */
  isMarked: boolean
}

interface Quiet {
  /** The dates since the seat was taken or kept, the latest first. */
  past: readonly PastDate[]
  isEightyPlus: boolean
  askedAt: string | null
}

/**
 * Whether the account is asked whether the seat is still wanted: away three times in a row without a word. Never who is 80
 * or more, and never again while it is asked.
 */
export const isToAsk = ({ past, isEightyPlus, askedAt }: Quiet): boolean => {
  const latest = past.filter(({ isMarked }) => isMarked).slice(0, AWAY_ASKED)
  const isQuiet = latest.length === AWAY_ASKED && latest.every(({ came, isTold }) => !came && !isTold)
  return !isEightyPlus && askedAt === null && isQuiet
}

/** When a seat goes to somebody else unless it is kept. An instant. */
export const answerUntil = (askedAt: string): string => {
  const untilMs = Date.parse(askedAt) + ANSWER_MS
  const day = shanghaiDay(toInstant(untilMs))
  if (untilMs >= atMinutes(day, EVENING_MINUTES)) return toInstant(atMinutes(day + 1, MORNING_MINUTES))
  return toInstant(Math.max(untilMs, atMinutes(day, MORNING_MINUTES)))
}

/** Of the questions whose answer is due by now the latest possible: {@link answerUntil} turned round. An instant. */
export const askedUntil = (now: string): string => {
  const day = shanghaiDay(now)
  const nowMs = Date.parse(now)
  const isBeforeMorning = nowMs < atMinutes(day, MORNING_MINUTES)
  const eveningMs = atMinutes(isBeforeMorning ? day - 1 : day, EVENING_MINUTES)
  return toInstant(Math.min(nowMs, eveningMs - 1) - ANSWER_MS)
}

/** Whether nobody has answered in time, so that the seat is free. */
export const isUnanswered = (askedAt: string | null, keptAt: string | null, now: string): boolean =>
  askedAt !== null && keptAt === null && Date.parse(answerUntil(askedAt)) <= Date.parse(now)
