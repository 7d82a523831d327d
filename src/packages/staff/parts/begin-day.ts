/** The day of an address, as `2026-11-24`; empty when it names none. */
export const dayOf = (named: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(named) && !Number.isNaN(Date.parse(named)) ? named : ''

/** The day that a form begins with: the one of its address, or today when that is over or names none. */
export const beginDay = (named: string, today: string): string => (dayOf(named) > today ? named : today)
