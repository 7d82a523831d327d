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

/** Who does these has read what was said of the case, and with that it stands; not while the whole case waits for its taker. */
const READING: readonly StepName[] = ['accept', 'assign', 'reply', 'visit', 'visitAgain', 'check', 'settle', 'handOver']

/** Somebody of the staff takes a step with a locked case. @throws Refusal `wrong_state` @returns the case as it is now */
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

/** What every step of the staff gives back. @param row the case as it is now */
export const stepDone = ({ id, communityId, state }: ComplaintRow, messages: readonly NewMessage[] = []) => ({
  output: { state },
  audit: [{ communityId, subjectId: id }],
  messages: [...messages],
})
