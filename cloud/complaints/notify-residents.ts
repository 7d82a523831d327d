import { nextRound } from '../../src/domain/complaints/clock/round'
import { message, type NewMessage } from '../../src/domain/message/message'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import { listJoiners } from '../storage/complaints/joined-by'
import type { Tx } from '../storage/tables'

type About = Pick<NewMessage, 'communityId' | 'to' | 'subjectId'>
type Told = Pick<ComplaintRow, 'id' | 'communityId' | 'reporterId'>

/** A message to whoever told it; to nobody where their account is closed. */
export const notifyReporter = (
  { id, communityId, reporterId }: Told,
  say: (about: About) => NewMessage,
): NewMessage[] => (reporterId === null ? [] : [say({ communityId, to: { personId: reporterId }, subjectId: id })])

/** Who has met the same hears that it goes on, and not how. */
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
 * The same when whoever told it has done something: with the next round, so that a neighbour who has met it too cannot tell
 * from the moment who was just seen with a telephone in hand.
 */
export const notifyJoinersOfReporter = async (
  tx: Tx,
  row: Parameters<typeof notifyJoiners>[1],
  now: string,
): Promise<NewMessage[]> => (await notifyJoiners(tx, row)).map((one) => ({ ...one, dueAt: nextRound(now) }))
