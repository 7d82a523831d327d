import { message, type NewMessage } from '../../src/domain/message/message'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import { lockColleague } from '../storage/mediation/colleagues'
import type { Tx } from '../storage/tables'

type Key = 'complaint_added' | 'complaint_reopened' | 'complaint_withdrawn'
type Told = Pick<ComplaintRow, 'id' | 'communityId' | 'category' | 'workerId'>

/** Who hears what somebody must act on: the worker whose case it is; while nobody has it who works there, all of them. */
export const workerOf = async (
  tx: Tx,
  { communityId, workerId }: Pick<Told, 'communityId' | 'workerId'>,
): Promise<NewMessage['to']> => {
  const worker = workerId === null ? undefined : await lockColleague(tx, communityId, workerId)
  return worker ? { personId: worker.id } : { role: 'worker' }
}

/** What a resident does with their case is told to {@link workerOf} it. */
export const notifyWorker = async (tx: Tx, key: Key, row: Told): Promise<NewMessage[]> => {
  const { id, communityId, category } = row
  return [message(key, { communityId, subjectId: id, data: { category }, to: await workerOf(tx, row) })]
}
