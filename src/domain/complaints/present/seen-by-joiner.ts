import type { ComplaintFacts } from '../record'
import { nextRound } from '../clock/round'

/** The facts of a complaint that residents' acts change, as seen by people who joined it. */
export type Moving = Pick<
  ComplaintFacts,
  'state' | 'firstReplyAt' | 'visitAt' | 'visitedAt' | 'settledAt' | 'reopenedAt' | 'pauses'
>

/** The facts before the residents' latest acts, and until when joiners see those. Both or neither. */
export interface Before {
  was: Moving | null
  /** An instant. */
  wasUntil: string | null
}

const isKept = ({ wasUntil }: Before, now: string): boolean =>
  wasUntil !== null && Date.parse(now) < Date.parse(wasUntil)

/**
 * What to keep of a complaint when its state changes. Joiners see residents' acts only with the next disclosure round;
 * a step by staff to another state shows at once, together with everything before it. Staff acts within a state (a
 * reply, a planned visit) wait for the round too: showing them earlier would also show what residents did.
 * @param facts the complaint before the change
 * @param now an instant
 */
export const beforeOf = (facts: Moving & Before, isByStaff: boolean, now: string): Before => {
  if (isByStaff) return { was: null, wasUntil: null }
  if (isKept(facts, now)) return { was: facts.was, wasUntil: facts.wasUntil }
  const { state, firstReplyAt, visitAt, visitedAt, settledAt, reopenedAt, pauses } = facts
  return { was: { state, firstReplyAt, visitAt, visitedAt, settledAt, reopenedAt, pauses }, wasUntil: nextRound(now) }
}

/**
 * A complaint as seen by a neighbour who joined it and may be the person it is about: residents' acts since the last
 * disclosure round are not shown yet, so that nobody can link a change to a person just seen using a phone.
 * @param now an instant
 */
export const seenByJoiner = <Facts extends Moving & Before>(facts: Facts, now: string): Facts =>
  facts.was !== null && isKept(facts, now) ? { ...facts, ...facts.was } : facts
