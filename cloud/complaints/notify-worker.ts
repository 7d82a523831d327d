import { message, type NewMessage } from '../../src/domain/message/message'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import { lockColleague } from '../storage/people/colleagues'
import type { Tx } from '../storage/tables'

type Key = 'complaint_added' | 'complaint_reopened' | 'complaint_withdrawn'
type Assigned = Pick<ComplaintRow, 'id' | 'communityId' | 'category' | 'workerId'>

/**
 * The recipient of what needs action: the assigned worker, or all workers of the community while nobody is assigned.
 */
export const workerOf = async (
  tx: Tx,
  { communityId, workerId }: Pick<Assigned, 'communityId' | 'workerId'>,
): Promise<NewMessage['to']> => {
  const worker = workerId === null ? undefined : await lockColleague(tx, communityId, workerId)
  return worker ? { personId: worker.id } : { role: 'worker' }
}

/** Notifies {@link workerOf} the complaint of what its resident does. */
export const notifyWorker = async (tx: Tx, key: Key, row: Assigned): Promise<NewMessage[]> => {
  const { id, communityId, category } = row
  return [message(key, { communityId, subjectId: id, data: { category }, to: await workerOf(tx, row) })]
}
