import { nextRound } from '../../src/domain/complaints/clock/round'
import { message, type NewMessage } from '../../src/domain/message/message'
import type { CaseRow } from '../storage/complaints/case-rows'
import { listJoiners } from '../storage/complaints/joined-by'
import type { Tx } from '../storage/tables'

type About = Pick<NewMessage, 'communityId' | 'to' | 'subjectId'>
type Told = Pick<CaseRow, 'id' | 'communityId' | 'filerId'>

/** A message to whoever told it; to nobody where their account is closed. */
export const tellFiler = ({ id, communityId, filerId }: Told, say: (about: About) => NewMessage): NewMessage[] =>
  filerId === null ? [] : [say({ communityId, to: { personId: filerId }, subjectId: id })]

/** Who has met the same hears that it goes on, and not how. */
export const tellJoiners = async (
  tx: Tx,
  row: Pick<CaseRow, 'id' | 'communityId' | 'category' | 'joined'>,
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
export const tellJoinersOfFiler = async (
  tx: Tx,
  row: Parameters<typeof tellJoiners>[1],
  now: string,
): Promise<NewMessage[]> => (await tellJoiners(tx, row)).map((one) => ({ ...one, dueAt: nextRound(now) }))
