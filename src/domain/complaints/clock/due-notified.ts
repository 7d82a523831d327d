import type { Calendar } from '../../calendar'
import type { DueKind } from './due'
import { overdueOf } from './escalation'

/** A case's moment, and who was told of it. Instants. */
export interface PastMoment {
  dueAt: string
  dueKind: DueKind
  managerNotifiedAt: string | null
  districtNotifiedAt: string | null
  workerNotifiedAt: string | null
}

/** What the time does to a case. `pause`: the worker looks whether its reason still holds. `filer`: they are told that it is late, once until it is opened again. */
export type Duty = 'close' | 'check' | 'pause' | 'manager' | 'district' | 'reporter'

/** Who was told before this moment had passed was told of another. */
const knows = (notifiedAt: string | null, dueAt: string): boolean =>
  notifiedAt !== null && Date.parse(notifiedAt) >= Date.parse(dueAt)

/**
 * What is to be done about a case now that its moment has passed: nothing when it has not, or everybody knows. Of each
 * broken promise the manager hears once, and once the district, a working day later.
 */
export const dutiesOf = (calendar: Calendar, facts: PastMoment, now: string): Duty[] => {
  const { dueAt, dueKind, managerNotifiedAt, districtNotifiedAt, workerNotifiedAt } = facts
  if (Date.parse(now) < Date.parse(dueAt)) return []
  if (dueKind === 'answer') return ['close']
  if (dueKind === 'check') return knows(workerNotifiedAt, dueAt) ? [] : ['check']
  if (dueKind === 'paused') return knows(workerNotifiedAt, dueAt) ? [] : ['pause']
  if (dueKind === 'none') return []
  const overdue = overdueOf(calendar, dueAt, now)
  if (overdue === 'no') return []
  return [
    ...(managerNotifiedAt === null ? (['reporter'] as const) : []),
    ...(knows(managerNotifiedAt, dueAt) ? [] : (['manager'] as const)),
    ...(overdue === 'manager' || knows(districtNotifiedAt, dueAt) ? [] : (['district'] as const)),
  ]
}
