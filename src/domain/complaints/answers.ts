import { reopenUntil } from './clock/closing'
import type { ComplaintFacts } from './record'
import { canHappen } from './state'
import { stateNow } from './state-now'

type Answerable = Pick<ComplaintFacts, 'state' | 'settledAt' | 'mergedInto'>

/**
 * Whether the reporter may confirm that the complaint is solved, which is possible only while the answer is awaited.
 */
export const maySaySolved = (facts: Answerable, now: string): boolean => canHappen('answerSolved', stateNow(facts, now))

/**
 * Whether the reporter may say that the complaint is not solved: also after it was closed, for thirty days after it was
 * settled, and after it was handed over. A complaint merged into another one is answered there.
 */
export const maySayUnsolved = (facts: Answerable, now: string): boolean => {
  const state = stateNow(facts, now)
  if (!canHappen('answerUnsolved', state) || facts.mergedInto !== null) return false
  if (state !== 'closed') return true
  return facts.settledAt !== null && Date.parse(now) < Date.parse(reopenUntil(facts.settledAt))
}
