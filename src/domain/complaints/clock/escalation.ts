import type { Calendar } from '../../calendar'
import { DAY_MS } from '../../time'
import { addWorkTime } from '../../worktime'

export const overdues = ['no', 'manager', 'district'] as const
/** Who must look at what is late. */
export type Overdue = (typeof overdues)[number]

/** What is late is the manager's at once, and the district's after one more working day. Instants; on time to the last moment. */
export const overdueOf = (calendar: Calendar, dueAt: string, now: string): Overdue => {
  const isAfter = (at: string) => Date.parse(now) > Date.parse(at)
  if (!isAfter(dueAt)) return 'no'
  return isAfter(addWorkTime(calendar, dueAt, DAY_MS)) ? 'district' : 'manager'
}
