import type { Calendar } from '../../calendar'
import { type CheckFacts, nextCheck } from '../checks'
import { type ClockFacts, nextClock, openClocks } from './clock'
import { closeAt } from './closing'
import { pausedSince } from './pause'
import { type ComplaintState, isOpen } from '../state'
import { DAY_MS, toInstant } from '../../time'

export type DueKind = 'reply' | 'visit' | 'settle' | 'answer' | 'check' | 'paused' | 'none'

/** A pause is forgotten easily: a week after it began somebody looks whether its reason still holds. */
const PAUSE_LOOK_MS = 7 * DAY_MS

/** When somebody is to look at a case again, and for what. `paused`: whether its reason still holds. */
export interface Due {
  dueAt: string
  dueKind: DueKind
}

export interface DueFacts extends ClockFacts, CheckFacts {
  state: ComplaintState
}

/**
 * The next moment of a case: a promise to be kept while it is open, the end of the wait for an answer once it is
 * settled, a look after an agreement when all is said.
 */
export const dueOf = (calendar: Calendar, facts: DueFacts, now: string): Due => {
  const { state, settledAt } = facts
  if (isOpen(state)) {
    const next = nextClock(openClocks(calendar, facts, now))
    if (next) return { dueAt: next.dueAt, dueKind: next.kind }
    return { dueAt: toInstant(Date.parse(pausedSince(facts.pauses, now) ?? now) + PAUSE_LOOK_MS), dueKind: 'paused' }
  }
  if (state === 'settled' && settledAt !== null) return { dueAt: closeAt(settledAt), dueKind: 'answer' }
  const check = state === 'closed' ? nextCheck(facts) : null
  return check === null ? { dueAt: now, dueKind: 'none' } : { dueAt: check, dueKind: 'check' }
}
