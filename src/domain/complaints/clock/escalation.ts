import type { Calendar } from '../../calendar'
import { DAY_MS } from '../../time'
import { addWorkTime } from '../../worktime'

export const overdues = ['no', 'manager', 'district'] as const
/** Who is responsible for an overdue complaint. */
export type Overdue = (typeof overdues)[number]

/**
 * An overdue complaint goes to the manager at once, and to the district after one more working day. Instants; not
 * overdue at exactly the due moment.
 */
export const overdueOf = (calendar: Calendar, dueAt: string, now: string): Overdue => {
  const isAfter = (at: string) => Date.parse(now) > Date.parse(at)
  if (!isAfter(dueAt)) return 'no'
  return isAfter(addWorkTime(calendar, dueAt, DAY_MS)) ? 'district' : 'manager'
}
