/** Days as `2026-11-24`, both included. */
export interface Period {
  from: string
  until: string
}

/** The calendar month of a day, or the month `back` months before it. */
export const monthOf = (day: string, back = 0): Period => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const dayOf = (months: number, date: number) =>
    new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10)
  return { from: dayOf(-back, 1), until: dayOf(1 - back, 0) }
}

/**
 * Whether the district may ask for this period. No two permitted periods overlap, so hidden numbers cannot be found by
 * subtracting one period from another.
 */
export const isForDistrict = ({ from, until }: Period): boolean => {
  const month = monthOf(from)
  return month.from === from && month.until === until
}
