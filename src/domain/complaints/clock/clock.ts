import type { Calendar } from '../../calendar'
import { DAY_MS } from '../../time'
import { dueWithPauses, isPaused, type Pause, pausedSince, pausesBefore } from './pause'
import { isDutyCallNow, type ReplyDue, replyDue } from './reply-due'
import type { ComplaintState } from '../state'
import type { Urgency } from '../urgency'

export const VISIT_WORK_MS = DAY_MS
export const SETTLE_WORK_MS = 7 * DAY_MS
export const SETTLE_HARD_WORK_MS = 15 * DAY_MS

/** What has happened to a complaint, in instants. Who reopens it starts all clocks again: what was before counts no more. */
export interface ClockFacts {
  filedAt: string
  /** The last time. */
  reopenedAt: string | null
  urgency: Urgency
  /** More than one side, or more than one office: it may take longer. */
  isHard: boolean
  /** Each the first one since it was filed, or reopened. */
  firstReplyAt: string | null
  visitedAt: string | null
  settledAt: string | null
  pauses: readonly Pause[]
}

/** `isStopped`: a pause began before it ran out, and lasts: when it is due nobody can say yet. */
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
 * The three promises: a first reply, a visit, the end of it. Whoever was visited has been answered, and what is settled
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

/** The promises of a case that is open: what two homes have agreed on nobody needs to come and look at first. */
export const openClocks = (calendar: Calendar, facts: ClockFacts & { state: ComplaintState }, now: string): Clocks => {
  const clocks = clocksOf(calendar, { ...facts, settledAt: null }, now)
  if (facts.state !== 'agreed') return clocks
  return { ...clocks, visit: { ...clocks.visit, metAt: clocks.visit.metAt ?? now } }
}

/** At the very moment when it is due it is not late yet. What was met is late when it was met too late. */
export const isLate = ({ dueAt, metAt }: Pick<Clock, 'dueAt' | 'metAt'>, now: string): boolean =>
  Date.parse(metAt ?? now) > Date.parse(dueAt)

/** What must be done first; null when it is settled (all three are met then), or nothing can be asked for while it pauses. */
export const nextClock = (clocks: Clocks): { kind: ClockKind; dueAt: string } | null => {
  const running = clockKinds.filter((kind) => clocks[kind].metAt === null && !clocks[kind].isStopped)
  const dueAt = earliest(running.map((kind) => clocks[kind].dueAt))
  const kind = running.find((one) => clocks[one].dueAt === dueAt)
  return kind && dueAt !== null ? { kind, dueAt } : null
}
