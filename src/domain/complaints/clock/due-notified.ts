import type { Calendar } from '../../calendar'
import type { DueKind } from './due'
import { overdueOf } from './escalation'

/** The due moment of a complaint, and when each recipient was last notified. Instants. */
export interface PastMoment {
  dueAt: string
  dueKind: DueKind
  managerNotifiedAt: string | null
  districtNotifiedAt: string | null
  workerNotifiedAt: string | null
}

/**
 * A duty that arises when a due moment passes. `pause`: the worker checks whether the reason for the pause still holds.
 * `reporter`: is notified that the promise is late, once until the complaint is reopened.
 */
export type Duty = 'close' | 'check' | 'pause' | 'manager' | 'district' | 'reporter'

/** A notification sent before this moment was about an earlier due moment. */
const knows = (notifiedAt: string | null, dueAt: string): boolean =>
  notifiedAt !== null && Date.parse(notifiedAt) >= Date.parse(dueAt)

/**
 * What must be done about a complaint whose due moment has passed; nothing when it has not passed or everybody has been
 * notified. For each broken promise the manager is notified once, and the district once, a working day later.
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
