import type { Calendar } from '../../calendar'
import { DAY_MS } from '../../time'
import { addWorkTime, inWorkingHours } from '../../worktime'

export const VISIT_WORK_MS = DAY_MS

/** When a visit is due for a complaint that is filed then and never paused. Instants. */
export const visitDue = (calendar: Calendar, filedAt: string): string =>
  inWorkingHours(calendar, addWorkTime(calendar, filedAt, VISIT_WORK_MS))
