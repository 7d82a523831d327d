import { DAY_MS, toInstant } from '../time'

/** After so many dates in a row without a word somebody is asked whether they still want the seat. */
export const AWAY_ASKED = 3
/** So long they have to answer. */
const ANSWER_MS = 3 * DAY_MS

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
export const answerUntil = (askedAt: string): string => toInstant(Date.parse(askedAt) + ANSWER_MS)

/** Whether nobody has answered in time, so that the seat is free. */
export const isUnanswered = (askedAt: string | null, keptAt: string | null, now: string): boolean =>
  askedAt !== null && keptAt === null && Date.parse(answerUntil(askedAt)) <= Date.parse(now)
