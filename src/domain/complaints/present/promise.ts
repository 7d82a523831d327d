import type { Calendar } from '../../calendar'
import { clockKinds, type ClockKind, isLate, nextClock, openClocks } from '../clock/clock'
import { isPaused } from '../clock/pause'
import type { ComplaintFacts } from '../record'
import { isOpen } from '../state'

/**
 * The community's next promise. `dueAt` is null when nothing is promised, or when the due time is unknown during a
 * pause.
 */
export interface Promised {
  kind: ClockKind | 'none'
  /** An instant. */
  dueAt: string | null
  isLate: boolean
  /** The reason for the pause, as the reporter may read it. */
  pausedFor: string | null
  /** Urgent and at night: the reporter should telephone. */
  isDutyCall: boolean
}

const NOTHING: Promised = { kind: 'none', dueAt: null, isLate: false, pausedFor: null, isDutyCall: false }

/** The promise shown to the reporter; none once the complaint is settled, handed over or over. @param now an instant */
export const promiseOf = (calendar: Calendar, facts: ComplaintFacts, now: string): Promised => {
  if (!isOpen(facts.state)) return NOTHING
  const clocks = openClocks(calendar, facts, now)
  const pausedFor = facts.pauses.find((pause) => isPaused([pause], now))?.reason ?? null
  const next = nextClock(clocks)
  if (!next) return { ...NOTHING, kind: clockKinds.find((kind) => clocks[kind].metAt === null) ?? 'none', pausedFor }
  const { kind, dueAt } = next
  const isDutyCall = kind === 'reply' && clocks.reply.isDutyCall
  return { kind, dueAt, isLate: isLate({ dueAt, metAt: null }, now), pausedFor, isDutyCall }
}
