import type { Calendar } from '../../calendar'
import { clockKinds, type ClockKind, isLate, nextClock, openClocks } from '../clock/clock'
import { isPaused } from '../clock/pause'
import type { ComplaintFacts } from '../record'
import { isOpen } from '../state'

/** The next thing that the community has promised. `dueAt` is null where nothing is, or nobody can say while it pauses. */
export interface Promised {
  kind: ClockKind | 'none'
  /** An instant. */
  dueAt: string | null
  isLate: boolean
  /** Why the clock stands still, as whoever told it may read it. */
  pausedFor: string | null
  /** It is night and urgent: one telephones instead. */
  isDutyCall: boolean
}

const NOTHING: Promised = { kind: 'none', dueAt: null, isLate: false, pausedFor: null, isDutyCall: false }

/** What is promised to whoever told it; nothing any more once it was settled, handed over, or is over. @param now an instant */
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
