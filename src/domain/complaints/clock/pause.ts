import type { Calendar } from '../../calendar'
import { toInstant } from '../../time'
import { addWorkTime, inWorkingHours, workTimeBetween } from '../../worktime'

/**
 * A span in which the clocks stand still; the end is excluded, and `until: null` means still open. A pause that ends
 * before it begins is ignored.
 */
export interface Pause {
  from: string
  until: string | null
}

type Span = readonly [fromMs: number, untilMs: number]

/** Pauses in order, merged where they overlap or touch. An open pause lasts until now. */
const joined = (pauses: readonly Pause[], now: string): Span[] =>
  pauses
    .map(({ from, until }): Span => [Date.parse(from), Date.parse(until ?? now)])
    .sort(([one], [other]) => one - other)
    .reduce<Span[]>((spans, [fromMs, untilMs]) => {
      const last = spans[spans.length - 1]
      if (!last || last[1] < fromMs) return [...spans, [fromMs, untilMs]]
      return [...spans.slice(0, -1), [last[0], Math.max(last[1], untilMs)]]
    }, [])

export const isPaused = (pauses: readonly Pause[], now: string): boolean =>
  pauses.some(
    ({ from, until }) => Date.parse(from) <= Date.parse(now) && (until === null || Date.parse(now) < Date.parse(until)),
  )

/** Since when the clocks have stood still without a break, an instant; null while they run. */
export const pausedSince = (pauses: readonly Pause[], now: string): string | null => {
  if (!isPaused(pauses, now)) return null
  const nowMs = Date.parse(now)
  const span = joined(pauses, now).find(([fromMs, untilMs]) => fromMs <= nowMs && nowMs <= untilMs)
  return span ? toInstant(span[0]) : null
}

/** The parts of the pauses before an instant: what was done by then is not moved by later pauses. */
export const pausesBefore = (pauses: readonly Pause[], at: string): Pause[] =>
  pauses.map(({ from, until }) => ({ from, until: until !== null && Date.parse(until) < Date.parse(at) ? until : at }))

/**
 * When a clock of working time runs out, given pauses; never at night or on a day off ({@link inWorkingHours}). The part
 * of a pause before the clock's start does not count, nor does a pause that begins after it ran out: what is late stays
 * late. While a pause is open, the result moves with `now`.
 * @param workMs working time, in milliseconds
 */
export const dueWithPauses = (
  calendar: Calendar,
  startsAt: string,
  workMs: number,
  pauses: readonly Pause[],
  now: string,
): string => {
  const spans = joined(pauses, now)
  const ranOutAt = spans.reduce(
    (dueAt, [fromMs, untilMs]) => {
      const pausedFrom = Math.max(fromMs, Date.parse(startsAt))
      if (pausedFrom >= Date.parse(dueAt)) return dueAt
      return addWorkTime(calendar, dueAt, workTimeBetween(calendar, toInstant(pausedFrom), toInstant(untilMs)))
    },
    addWorkTime(calendar, startsAt, workMs),
  )
  // Pauses that begin after that, but before the promised morning: it is not due while they last.
  return spans
    .filter(([fromMs]) => fromMs >= Date.parse(ranOutAt))
    .reduce(
      (promisedAt, [fromMs, untilMs]) => {
        if (fromMs >= Date.parse(promisedAt) || untilMs <= Date.parse(promisedAt)) return promisedAt
        return inWorkingHours(calendar, toInstant(untilMs))
      },
      inWorkingHours(calendar, ranOutAt),
    )
}
