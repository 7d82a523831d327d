/** The day of a route, as `2026-11-24`; empty when it has none. */
export const dayOf = (named: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(named) && !Number.isNaN(Date.parse(named)) ? named : ''

/** The day that a form starts with: that of its route, or today when that is missing or in the past. */
export const beginDay = (named: string, today: string): string => (dayOf(named) > today ? named : today)
