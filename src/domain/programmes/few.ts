import { DAY_MS } from '../time'

/** So long before it begins staff are told that too few come. */
export const FEW_MS = 3 * DAY_MS

interface Enrolled {
  /** Null: any number will do. */
  fewest: number | null
  taken: number
  /** Of the course's first date, or of the date. */
  startsAt: string
  isCancelled: boolean
}

/** Whether too few come to something that begins within three days: staff decide, nothing is cancelled by itself. */
export const isFew = ({ fewest, taken, startsAt, isCancelled }: Enrolled, now: string): boolean => {
  const aheadMs = Date.parse(startsAt) - Date.parse(now)
  return fewest !== null && taken < fewest && !isCancelled && aheadMs > 0 && aheadMs <= FEW_MS
}
