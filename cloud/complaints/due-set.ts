import type { Calendar } from '../../src/domain/calendar'
import { type DueFacts, dueOf } from '../../src/domain/complaints/clock/due'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'

/** What a case's clocks depend on, once some of it has changed. */
export type Changed = Partial<Omit<DueFacts, 'pauses'> & Pick<ComplaintRow, 'pauses'>>

/** The columns of the next moment of a case, after a change. */
export const dueSet = (calendar: Calendar, row: ComplaintRow, changed: Changed, now: string) => {
  const { dueAt, dueKind } = dueOf(calendar, { ...row, ...changed }, now)
  return { due_at: dueAt, due_kind: dueKind, changed_at: now }
}
