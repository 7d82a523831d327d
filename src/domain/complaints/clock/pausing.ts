import type { ReasonedPause } from '../record'

/** The clocks stand still from now on. @param now an instant */
export const withPause = (pauses: readonly ReasonedPause[], reason: string, now: string): ReasonedPause[] => [
  ...pauses,
  { from: now, until: null, reason },
]

/** Whatever pause lasts ends now; the clocks go on. @param now an instant */
export const withoutPause = (pauses: readonly ReasonedPause[], now: string): ReasonedPause[] =>
  pauses.map((pause) => (pause.until === null ? { ...pause, until: now } : pause))
