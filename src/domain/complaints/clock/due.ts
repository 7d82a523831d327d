import type { Calendar } from '../../calendar'
import { type CheckFacts, nextCheck } from '../checks'
import { type ClockFacts, nextClock, openClocks } from './clock'
import { closeAt } from './closing'
import { pausedSince } from './pause'
import { type ComplaintState, isOpen } from '../state'
import { DAY_MS, toInstant } from '../../time'

export type DueKind = 'reply' | 'visit' | 'settle' | 'answer' | 'check' | 'paused' | 'none'

/** Pauses are easily forgotten: one week after a pause began, somebody must check whether its reason still holds. */
const PAUSE_CHECK_MS = 7 * DAY_MS

/** When a complaint needs attention next, and for what. `paused`: whether the reason for the pause still holds. */
export interface Due {
  dueAt: string
  dueKind: DueKind
}

export interface DueFacts extends ClockFacts, CheckFacts {
  state: ComplaintState
}

/**
 * The next due moment of a complaint: a promise while it is open, the end of the wait for an answer once it is settled,
 * a check of an agreement once it is closed.
 */
export const dueOf = (calendar: Calendar, facts: DueFacts, now: string): Due => {
  const { state, settledAt } = facts
  if (isOpen(state)) {
    const next = nextClock(openClocks(calendar, facts, now))
    if (next) return { dueAt: next.dueAt, dueKind: next.kind }
    return { dueAt: toInstant(Date.parse(pausedSince(facts.pauses, now) ?? now) + PAUSE_CHECK_MS), dueKind: 'paused' }
  }
  if (state === 'settled' && settledAt !== null) return { dueAt: closeAt(settledAt), dueKind: 'answer' }
  const check = state === 'closed' ? nextCheck(facts) : null
  return check === null ? { dueAt: now, dueKind: 'none' } : { dueAt: check, dueKind: 'check' }
}
