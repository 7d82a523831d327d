import type { StepName } from '../../src/domain/complaints/state'
import type { NewMessage } from '../../src/domain/message/message'
import type { Person } from '../../src/domain/people/role'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import type { Tx } from '../storage/tables'
import { releaseWords } from '../storage/complaints/release-words'
import { type Left, takeStep } from './step'

export interface StaffContext {
  tx: Tx
  person: Person
  now: string
}

/**
 * Whoever takes one of these steps has read the complaint's text, so its text passes review; not while the complaint as
 * a whole is waiting to be accepted.
 */
const READING: readonly StepName[] = ['accept', 'assign', 'reply', 'visit', 'visitAgain', 'check', 'settle', 'handOver']

/** Staff take a step with a locked complaint. @throws Refusal `wrong_state` @returns the complaint after the step */
export const staffStep = async (
  { tx, person, now }: StaffContext,
  row: ComplaintRow,
  name: StepName,
  left: Omit<Left, 'side' | 'personId'>,
): Promise<ComplaintRow> => {
  const isPendingReview = left.set?.is_pending_review ?? row.isPendingReview
  const taken = await takeStep({ tx, now }, row, name, { ...left, side: 'staff', personId: person.personId })
  if (!isPendingReview && READING.includes(name)) await releaseWords(tx, row.id)
  return taken
}

/** The common result of every staff step. @param row the complaint after the step */
export const stepDone = ({ id, communityId, state }: ComplaintRow, messages: readonly NewMessage[] = []) => ({
  output: { state },
  audit: [{ communityId, subjectId: id }],
  messages: [...messages],
})
