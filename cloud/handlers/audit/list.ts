import { limits } from '../../../src/contract/limits'
import { categoryWords } from '../../../src/domain/complaints/words.zh'
import { DISTRICT_ID } from '../../../src/domain/people/role'
import { asciiPart } from '../../../src/domain/text'
import { Failure } from '../../dispatch/answer'
import { listAudit } from '../../storage/audit/audit'
import { type DistrictLine, listDistrictAudit } from '../../storage/audit/audit-district'
import { districtMethods } from './district-methods'
import type { ReadHandler } from '../handler'

/** What the district did itself has its moment and a name; what the communities did has a day and a place. */
const presentLine = ({ at, by, subjectId, community, ...line }: DistrictLine) =>
  at === null
    ? { ...line, day: asciiPart(line.place, 0, 10), subjectId, community }
    : { ...line, at, by, subjectId: subjectId ?? '' }

/**
 * Who did what: a manager reads of the own community, but of no case to which they are a party; an admin what the district did itself,
 * and by day what changed in one community or in all. That trouble was told is no line of the district's: it would count.
 */
export const auditList: ReadHandler<'audit.list'> = async ({ db, person }, { communityId, before, below }) => {
  if (!person) throw new Failure('unauthenticated')
  if (person.role === 'admin') {
    const lines = await listDistrictAudit(
      db,
      districtMethods,
      communityId ?? null,
      below ?? null,
      limits.auditRowsMax + 1,
    )
    return { entries: lines.slice(0, limits.auditRowsMax).map(presentLine), isMore: lines.length > limits.auditRowsMax }
  }
  if (communityId !== undefined && communityId !== person.communityId) throw new Failure('not_found')
  const found = await listAudit(
    db,
    person.personId,
    person.communityId ?? DISTRICT_ID,
    before ?? null,
    limits.auditRowsMax + 1,
  )
  const last = found[limits.auditRowsMax - 1]
  const shown = last ? found.filter(({ at }) => at >= last.at) : found
  const entries = shown.map(({ category, ...entry }) => ({
    ...entry,
    subject: category ? categoryWords[category] : entry.subject,
  }))
  return { entries, isMore: entries.length < found.length }
}
