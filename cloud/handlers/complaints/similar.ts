import { limits } from '../../../src/contract/limits'
import type { Input } from '../../../src/contract/schema/types'
import { toGcj02 } from '../../../src/domain/crs'
import { dayStart } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { findBuilding } from '../../storage/complaints/buildings'
import { type Around, listSimilar } from '../../storage/complaints/similar'
import type { Db } from '../../storage/tables'
import type { ReadHandler } from '../handler'
import { toCentimetre } from './to-centimetre'

/** The position to search around: the given one, or that of the building. */
const aroundOf = async (
  db: Db,
  { position, buildingId }: Input<'complaints.similar'>['place'],
): Promise<Around | null> => {
  if (position) return { position: toCentimetre(toGcj02(position)), buildingId }
  const building = buildingId === null ? undefined : await findBuilding(db, buildingId)
  if (!building) return null
  const { lat, lng } = building
  return { position: lat === null || lng === null ? null : { lat, lng }, buildingId }
}

/**
 * Complaints of others that the caller may join. Their time is given as a day only, because the person they are about
 * may be asking. A place given in words only cannot be searched.
 */
export const complaintsSimilar: ReadHandler<'complaints.similar'> = async (
  { db, person, now },
  { category, place },
) => {
  if (!person) throw new Failure('unauthenticated')
  const around = await aroundOf(db, place)
  if (!around) return { reports: [] }
  const about = { category, around, personId: person.personId, now }
  const reports = await listSimilar(db, about, limits.similarMax)
  return { reports: reports.map((report) => ({ ...report, filedAt: dayStart(report.filedAt) })) }
}
