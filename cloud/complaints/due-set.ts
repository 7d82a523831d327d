import type { Calendar } from '../../src/domain/calendar'
import { type DueFacts, dueOf } from '../../src/domain/complaints/clock/due'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'

/** The inputs of a complaint's clocks, after part of them has changed. */
export type Changed = Partial<Omit<DueFacts, 'pauses'> & Pick<ComplaintRow, 'pauses'>>

/** The columns that hold a complaint's due moment, recomputed after a change. */
export const dueSet = (calendar: Calendar, row: ComplaintRow, changed: Changed, now: string) => {
  const { dueAt, dueKind } = dueOf(calendar, { ...row, ...changed }, now)
  return { due_at: dueAt, due_kind: dueKind, changed_at: now }
}
