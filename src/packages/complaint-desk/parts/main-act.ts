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

/** What is most likely done next about a case, by the form for it; null where one has to look first. */
export const mainAct = ({ state, dueKind }: About): FormName | null => {
  if (state === 'filed' || state === 'reopened') return 'accept'
  // two homes that talk are not done by one press
  if (state === 'mediating' && dueKind === 'settle') return null
  return isOpen(state) || dueKind === 'check' ? byClock[dueKind] : null
}
