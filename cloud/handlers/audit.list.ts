import { limits } from '../../src/contract/limits'
import { categoryWords } from '../../src/domain/complaint/words.zh'
import { Failure } from '../answer'
import { listAudit } from '../storage/audit'
import type { ReadHandler } from './handler'

/** Who did what: a manager reads of the own community, an admin of one or of the district; nobody of a case against them. */
export const auditList: ReadHandler<'audit.list'> = async ({ db, person }, { communityId, before }) => {
  if (!person) throw new Failure('unauthenticated')
  const isOwn = communityId === undefined || communityId === person.communityId
  if (person.role !== 'admin' && !isOwn) throw new Failure('not_found')
  const asked = person.role === 'admin' ? (communityId ?? null) : person.communityId
  const found = await listAudit(db, person.personId, asked, before ?? null, limits.auditRowsMax + 1)
  const last = found[limits.auditRowsMax - 1]
  const shown = last ? found.filter(({ at }) => at >= last.at) : found
  const entries = shown.map(({ category, ...entry }) => ({ ...entry, subject: category ? categoryWords[category] : entry.subject }))
  return { entries, isMore: entries.length < found.length }
}
