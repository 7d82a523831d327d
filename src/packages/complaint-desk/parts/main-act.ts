import { isOpen } from '../../../domain/complaints/state'
import type { QueueRow } from '../queue/complaint-queue-store'
import type { FormName } from './complaint-forms-store'

type About = Pick<QueueRow, 'state' | 'dueKind'>

const byClock: Readonly<Record<QueueRow['dueKind'], FormName | null>> = {
  reply: 'reply',
  visit: 'visit',
  settle: 'settle',
  check: 'visit',
  answer: null,
  paused: null,
}

/** The likeliest next action on a complaint, by its form; null where the complaint has to be read first. */
export const mainAct = ({ state, dueKind }: About): FormName | null => {
  if (state === 'filed' || state === 'reopened') return 'accept'
  // A mediation cannot be handled with one press.
  if (state === 'mediating' && dueKind === 'settle') return null
  return isOpen(state) || dueKind === 'check' ? byClock[dueKind] : null
}
