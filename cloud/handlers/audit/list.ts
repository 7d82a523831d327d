import { limits } from '../../../src/contract/limits'
import { categoryWords } from '../../../src/domain/complaints/words.zh'
import { DISTRICT_ID } from '../../../src/domain/people/role'
import { asciiPart } from '../../../src/domain/text'
import { Failure } from '../../dispatch/answer'
import { listAudit } from '../../storage/audit/audit'
import { type DistrictLine, listDistrictAudit } from '../../storage/audit/audit-district'
import { districtMethods } from './district-methods'
import type { ReadHandler } from '../handler'

/**
 * The district's own actions carry their exact time and a name; those of the communities only a day and a cursor
 * position.
 */
const presentLine = ({ at, by, subjectId, community, ...line }: DistrictLine) =>
  at === null
    ? { ...line, day: asciiPart(line.place, 0, 10), subjectId, community }
    : { ...line, at, by, subjectId: subjectId ?? '' }

/**
 * Who did what. A manager reads the entries of their own community, except those about complaints to which they are a
 * party; an admin reads the district's own actions, and what changed in one or all communities, by day. The filing of
 * complaints is never listed for the district: the entries would give away how many there are.
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
