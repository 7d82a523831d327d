import { holdUntil } from '../hold'
import { HOUR_MS, toInstant } from '../time'

/** The waitlist closes this long before the start: later nobody would have time to answer and to come. */
const CLOSES_MS = 2 * HOUR_MS

/** Until when one may join the waitlist, and leave is announced to it. An instant, excluded. */
export const waitlistUntil = (startsAt: string): string => toInstant(Date.parse(startsAt) - CLOSES_MS)

interface Places<E> {
  /** Who waits, the first first; without those who are expected elsewhere at that time. */
  entries: readonly E[]
  /** How many places are free. */
  free: number
  startsAt: string
  now: string
}

/** An entry that gets an offer, and until when the place is held for it: an instant. */
export interface Offer<E> {
  entry: E
  until: string
}

/** Free places go to the first who wait, each held for its person. None is offered once there is no time to answer. */
export const offersFor = <E>({ entries, free, startsAt, now }: Places<E>): Offer<E>[] => {
  const until = holdUntil(now, startsAt)
  return until === null ? [] : entries.slice(0, Math.max(0, free)).map((entry) => ({ entry, until }))
}
