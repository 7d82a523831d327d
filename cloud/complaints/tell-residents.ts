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
export const tellJoiners = async (tx: Tx, row: Pick<CaseRow, 'id' | 'communityId' | 'category' | 'joined'>): Promise<NewMessage[]> => {
  if (row.joined === 0) return []
  const { id: subjectId, communityId, category } = row
  const people = await listJoiners(tx, subjectId)
  return people.map((personId) => message('complaint_progress', { communityId, to: { personId }, subjectId, data: { category } }))
}
