import type { ComplaintFacts } from '../record'
import { nextRound } from '../clock/round'

/** What of a case moves when residents do something, as far as those see it who have met the same. */
export type Moving = Pick<
  ComplaintFacts,
  'state' | 'firstReplyAt' | 'visitAt' | 'visitedAt' | 'settledAt' | 'reopenedAt' | 'pauses'
>

/** How it was before what residents have done with it, and until when that is what a neighbour sees. Both or none. */
export interface Before {
  was: Moving | null
  /** An instant. */
  wasUntil: string | null
}

const isKept = ({ wasUntil }: Before, now: string): boolean =>
  wasUntil !== null && Date.parse(now) < Date.parse(wasUntil)

/**
 * What is kept of a case when its state changes. What residents do, neighbours see with the next round; a step of the
 * staff to another state, and with it all that was before, they see at once. What the staff do within one (a reply, a visit
 * that is planned) waits with it: shown before the round, it would show what residents did too.
 * @param facts the case before it
 * @param now an instant
 */
export const beforeOf = (facts: Moving & Before, isByStaff: boolean, now: string): Before => {
  if (isByStaff) return { was: null, wasUntil: null }
  if (isKept(facts, now)) return { was: facts.was, wasUntil: facts.wasUntil }
  const { state, firstReplyAt, visitAt, visitedAt, settledAt, reopenedAt, pauses } = facts
  return { was: { state, firstReplyAt, visitAt, visitedAt, settledAt, reopenedAt, pauses }, wasUntil: nextRound(now) }
}

/**
 * A case as a neighbour may see it who has met the same, and may be the one it is about: what residents have done since
 * the last round is not there yet. So nobody can tell from when something appears who was just seen with a telephone in
 * hand.
 * @param now an instant
 */
export const seenByJoiner = <Facts extends Moving & Before>(facts: Facts, now: string): Facts =>
  facts.was !== null && isKept(facts, now) ? { ...facts, ...facts.was } : facts
