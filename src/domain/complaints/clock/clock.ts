import type { Calendar } from '../../calendar'
import { DAY_MS } from '../../time'
import { dueWithPauses, isPaused, type Pause, pausedSince, pausesBefore } from './pause'
import { isDutyCallNow, type ReplyDue, replyDue } from './reply-due'
import type { ComplaintState } from '../state'
import type { Urgency } from '../urgency'
import { VISIT_WORK_MS } from './visit-due'

export const SETTLE_WORK_MS = 7 * DAY_MS
export const SETTLE_HARD_WORK_MS = 15 * DAY_MS

/**
 * The events of a complaint that its clocks depend on. Instants. Reopening restarts all clocks; earlier events no
 * longer count.
 */
export interface ClockFacts {
  filedAt: string
  /** The latest reopening. */
  reopenedAt: string | null
  urgency: Urgency
  /** More than one side or office is involved, so more time is allowed. */
  isHard: boolean
  /** Each the first one since the complaint was filed or last reopened. */
  firstReplyAt: string | null
  visitedAt: string | null
  settledAt: string | null
  pauses: readonly Pause[]
}

/** `isStopped`: a pause began before the due moment and is still open, so that moment is unknown. */
export interface Clock {
  dueAt: string
  metAt: string | null
  isStopped: boolean
}

export const clockKinds = ['reply', 'visit', 'settle'] as const
export type ClockKind = (typeof clockKinds)[number]

export interface Clocks {
  reply: Clock & Pick<ReplyDue, 'isDutyCall'>
  visit: Clock
  settle: Clock
  isPaused: boolean
}

const earliest = (instants: readonly string[]): string | null =>
  instants.reduce<string | null>(
    (first, at) => (first === null || Date.parse(at) < Date.parse(first) ? at : first),
    null,
  )

/**
 * The three promises: a first reply, a visit, a settlement. A visit also counts as a reply, and a settled complaint
 * needs no visit. A pause never moves the first reply.
 */
export const clocksOf = (calendar: Calendar, facts: ClockFacts, now: string): Clocks => {
  const { filedAt, reopenedAt, urgency, isHard, firstReplyAt, visitedAt, settledAt, pauses } = facts
  const startsAt = reopenedAt ?? filedAt
  const firstOf = (...instants: readonly (string | null)[]) =>
    earliest(
      instants.flatMap((at) =>
        at !== null && (reopenedAt === null || Date.parse(at) > Date.parse(reopenedAt)) ? [at] : [],
      ),
    )

  const stoppedAt = pausedSince(pauses, now)
  const working = (workMs: number, metAt: string | null): Clock => {
    const counted = metAt === null ? pauses : pausesBefore(pauses, metAt)
    const dueAt = dueWithPauses(calendar, startsAt, workMs, counted, now)
    return {
      dueAt,
      metAt,
      isStopped: metAt === null && stoppedAt !== null && Date.parse(stoppedAt) < Date.parse(dueAt),
    }
  }
  const reply = replyDue(calendar, startsAt, urgency)
  return {
    reply: {
      dueAt: reply.at,
      isDutyCall: isDutyCallNow(reply, now),
      metAt: firstOf(firstReplyAt, visitedAt, settledAt),
      isStopped: false,
    },
    visit: working(VISIT_WORK_MS, firstOf(visitedAt, settledAt)),
    settle: working(isHard ? SETTLE_HARD_WORK_MS : SETTLE_WORK_MS, firstOf(settledAt)),
    isPaused: isPaused(pauses, now),
  }
}

/** The promises of an open complaint. Once two homes have agreed, no visit is due any more. */
export const openClocks = (calendar: Calendar, facts: ClockFacts & { state: ComplaintState }, now: string): Clocks => {
  const clocks = clocksOf(calendar, { ...facts, settledAt: null }, now)
  if (facts.state !== 'agreed') return clocks
  return { ...clocks, visit: { ...clocks.visit, metAt: clocks.visit.metAt ?? now } }
}

/** A clock is not late at exactly its due moment. A promise that was met is late if it was met after its due moment. */
export const isLate = ({ dueAt, metAt }: Pick<Clock, 'dueAt' | 'metAt'>, now: string): boolean =>
  Date.parse(metAt ?? now) > Date.parse(dueAt)

/**
 * The promise due first; null when the complaint is settled (all three are met then), or while a pause stops every
 * remaining clock.
 */
export const nextClock = (clocks: Clocks): { kind: ClockKind; dueAt: string } | null => {
  const running = clockKinds.filter((kind) => clocks[kind].metAt === null && !clocks[kind].isStopped)
  const dueAt = earliest(running.map((kind) => clocks[kind].dueAt))
  const kind = running.find((one) => clocks[one].dueAt === dueAt)
  return kind && dueAt !== null ? { kind, dueAt } : null
}
