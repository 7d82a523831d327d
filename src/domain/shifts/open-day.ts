import type { Calendar } from '../calendar'
import { type Alert, areHoursKnown, dayPlan, type Hours } from '../points/hours'
import { shanghaiDay } from '../time'

interface Place {
  hours: Hours
  alerts: readonly Alert[]
}

/**
 * Whether a point is open at all on the day of a shift, and not closed by a notice at that time. Its hours do not bind:
 * helpers come before it opens. A point whose hours are not known counts as open.
 */
export const isOpenDay = (
  { hours, alerts }: Place,
  calendar: Calendar,
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
): boolean => {
  const isClosedByNotice = alerts.some(
    (alert) =>
      alert.isClosed &&
      Date.parse(alert.startsAt) < Date.parse(endsAt) &&
      Date.parse(startsAt) < Date.parse(alert.endsAt),
  )
  if (isClosedByNotice) return false
  return !areHoursKnown(hours) || dayPlan(hours, calendar, shanghaiDay(startsAt)).intervals.length > 0
}
