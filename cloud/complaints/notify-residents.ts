import { nextRound } from '../../src/domain/complaints/clock/round'
import { message, type NewMessage } from '../../src/domain/message/message'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import { listJoiners } from '../storage/complaints/joined-by'
import type { Tx } from '../storage/tables'

type About = Pick<NewMessage, 'communityId' | 'to' | 'subjectId'>
type Reported = Pick<ComplaintRow, 'id' | 'communityId' | 'reporterId'>

/** A message to the reporter, or none when their account is closed. */
export const notifyReporter = (
  { id, communityId, reporterId }: Reported,
  say: (about: About) => NewMessage,
): NewMessage[] => (reporterId === null ? [] : [say({ communityId, to: { personId: reporterId }, subjectId: id })])

/** Residents who joined the complaint are notified that there is progress, but not what it is. */
export const notifyJoiners = async (
  tx: Tx,
  row: Pick<ComplaintRow, 'id' | 'communityId' | 'category' | 'joined'>,
): Promise<NewMessage[]> => {
  if (row.joined === 0) return []
  const { id: subjectId, communityId, category } = row
  const people = await listJoiners(tx, subjectId)
  return people.map((personId) =>
    message('complaint_progress', { communityId, to: { personId }, subjectId, data: { category } }),
  )
}

/**
 * The same for an action of the reporter, delayed to the next round: otherwise a neighbour who has joined could infer
 * the reporter from the moment of the message, having just seen them on the phone.
 */
export const notifyJoinersOfReporter = async (
  tx: Tx,
  row: Parameters<typeof notifyJoiners>[1],
  now: string,
): Promise<NewMessage[]> => (await notifyJoiners(tx, row)).map((one) => ({ ...one, dueAt: nextRound(now) }))
