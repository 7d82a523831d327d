import { reopenUntil } from './clock/closing'
import type { ComplaintFacts } from './record'
import { canHappen } from './state'
import { stateNow } from './state-now'

type Answerable = Pick<ComplaintFacts, 'state' | 'settledAt' | 'mergedInto'>

/** Whoever told it may say that it is solved, while they are asked. */
export const maySaySolved = (facts: Answerable, now: string): boolean => canHappen('answerSolved', stateNow(facts, now))

/**
 * Or that it is not: also when it was closed, for thirty days since it was settled, and when others have it. What became
 * part of another case is told there.
 */
export const maySayUnsolved = (facts: Answerable, now: string): boolean => {
  const state = stateNow(facts, now)
  if (!canHappen('answerUnsolved', state) || facts.mergedInto !== null) return false
  if (state !== 'closed') return true
  return facts.settledAt !== null && Date.parse(now) < Date.parse(reopenUntil(facts.settledAt))
}
