import type { EntryKind, EntrySide } from '../../src/domain/complaints/entry'
import { beforeOf } from '../../src/domain/complaints/present/seen-by-joiner'
import { canHappen, isOpen, type StepName, stepOf } from '../../src/domain/complaints/state'
import { Refusal } from '../../src/domain/refusal'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import { type ComplaintSet, changeComplaint } from '../storage/complaints/write-complaint'
import type { Tx } from '../storage/tables'
import { type Changed, dueSet } from './due-set'
import { workCalendar } from './work-calendar'

interface Context {
  tx: Tx
  now: string
}

/** What a step records. `personId` is null for a time-based transition. */
export interface Left {
  kind: EntryKind
  side: EntrySide
  personId: string | null
  words?: string | null
  isPendingReview?: boolean
  visitAt?: string | null
  set?: ComplaintSet
  /** The changed inputs of the clocks. */
  clocks?: Changed
}

/**
 * Applies a step to a locked complaint: moves it to the state that the table says, recomputes its due moment and adds
 * one line to its history.
 * @throws Refusal `wrong_state` when the step is not possible in the current state
 * @returns the complaint after the step
 */
export const takeStep = async (
  { tx, now }: Context,
  row: ComplaintRow,
  name: StepName,
  left: Left,
): Promise<ComplaintRow> => {
  if (!canHappen(name, row.state)) throw new Refusal('wrong_state')
  const to = stepOf(name).to
  const state = to ?? row.state
  const changed: Changed = { ...left.clocks, state }
  const isChanged = state !== row.state
  const ended =
    isChanged && !isOpen(state) && state !== 'settled' ? { ended_at: now } : isChanged ? { ended_at: null } : {}
  // A complaint whose personal data were erased must be erased again after anything new is written to it.
  const again = { forgotten_at: null }
  const { was, wasUntil } = isChanged ? beforeOf(row, left.side === 'staff', now) : row
  const before = { was: was && JSON.stringify(was), was_until: wasUntil }
  const set = {
    ...left.set,
    ...before,
    state,
    ...ended,
    ...again,
    ...dueSet(await workCalendar(tx, now), row, changed, now),
  }
  await changeComplaint(tx, row.id, set, {
    kind: left.kind,
    to_state: isChanged ? state : null,
    at: now,
    side: left.side,
    person_id: left.personId,
    words: left.words ?? null,
    is_pending_review: left.isPendingReview ?? false,
    visit_at: left.visitAt ?? null,
  })
  return { ...row, ...changed, was, wasUntil, dueAt: set.due_at, dueKind: set.due_kind }
}
