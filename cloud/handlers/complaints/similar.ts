import { limits } from '../../../src/contract/limits'
import type { Input } from '../../../src/contract/schema/types'
import { toGcj02 } from '../../../src/domain/crs'
import { dayStart } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { findBuilding } from '../../storage/complaints/buildings'
import { type Around, listSimilar } from '../../storage/complaints/similar'
import type { Db } from '../../storage/tables'
import type { ReadHandler } from '../handler'

/** Finer than that PostgreSQL cannot always count with: a square may be too small for it. */
const toCentimetre = ({ lat, lng }: { lat: number; lng: number }) => ({
  lat: Number(lat.toFixed(7)),
  lng: Number(lng.toFixed(7)),
})

/** A spot is taken as it is; a house stands for where it stands. */
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

/** What others have told that the caller may join: of when, the day, for whoever it is about may ask. Said in words alone, a place is nowhere. */
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
