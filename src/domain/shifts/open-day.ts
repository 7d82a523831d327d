import type { Calendar } from '../calendar'
import { type Alert, areHoursKnown, dayPlan, type Hours } from '../points/hours'
import { overlap, shanghaiDay, type Span } from '../time'

interface Place {
  hours: Hours
  alerts: readonly Alert[]
}

/**
 * Whether a point is open at all on the day of a shift, and not closed by a notice at that time. Its hours do not bind:
 * helpers come before it opens. A point whose hours are not known counts as open.
 */
export const isOpenDay = ({ hours, alerts }: Place, calendar: Calendar, times: Span): boolean => {
  if (alerts.some((alert) => alert.isClosed && overlap(alert, times))) return false
  return !areHoursKnown(hours) || dayPlan(hours, calendar, shanghaiDay(times.startsAt)).intervals.length > 0
}
