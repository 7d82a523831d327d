import type { ReasonedPause } from '../record'

/** Adds a pause that starts now. @param now an instant */
export const withPause = (pauses: readonly ReasonedPause[], reason: string, now: string): ReasonedPause[] => [
  ...pauses,
  { from: now, until: null, reason },
]

/** Ends the open pause, if any; the clocks run again. @param now an instant */
export const withoutPause = (pauses: readonly ReasonedPause[], now: string): ReasonedPause[] =>
  pauses.map((pause) => (pause.until === null ? { ...pause, until: now } : pause))
