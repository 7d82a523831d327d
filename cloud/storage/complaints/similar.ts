import { type RawBuilder, sql } from 'kysely'
import type { Category } from '../../../src/domain/complaints/category'
import { NEAR_METERS, RECENT_DAYS } from '../../../src/domain/complaints/similar'
import { complaintStates, isOpen } from '../../../src/domain/complaints/state'
import { boxAround, METERS_PER_DEGREE } from '../../../src/domain/geo'
import type { Db } from '../tables'

/** Either a position in GCJ-02 degrees or a named building. */
export interface Around {
  position: { lat: number; lng: number } | null
  buildingId: string | null
}

/**
 * What may be shown of another resident's complaint: no text, and no location but the building from the list. Instants.
 */
export interface Similar {
  id: string
  category: Category
  building: string | null
  filedAt: string
  /** Households. */
  count: number
}

const isNear = ({ lat, lng }: { lat: number; lng: number }): RawBuilder<boolean> => {
  const { south, north, west, east } = boxAround({ lat, lng }, NEAR_METERS)
  return sql`complaint.lat between ${south}::float8 and ${north}::float8
    and complaint.lng between ${west}::float8 and ${east}::float8
    and (complaint.lat - ${lat}::float8) ^ 2 + ((complaint.lng - ${lng}::float8) * cos(radians(${lat}::float8))) ^ 2
      <= ${(NEAR_METERS / METERS_PER_DEGREE) ** 2}::float8`
}

/** Ids of complaints, for each kind of location by its own index: combined with "or" no index would be used. */
const idsOfThere = ({ position, buildingId }: Around, isAlike: RawBuilder<boolean>): RawBuilder<unknown> => {
  const ways = [
    ...(position === null ? [] : [isNear(position)]),
    ...(buildingId === null ? [] : [sql`complaint.building_id = ${buildingId}`]),
  ]
  const found = ways.map((isThere) => sql`select community_id, id from complaint where ${isAlike} and ${isThere}`)
  return sql.join(found, sql` union `)
}

/** Whether it is open as far as neighbours may know before the next round. */
export const isOpenFor = (now: string): RawBuilder<boolean> => sql`
  case when complaint.was_until > ${now}::timestamptz then complaint.was ->> 'state' in (${sql.join(complaintStates.filter(isOpen))})
    else complaint.due_kind in ('reply', 'visit', 'settle', 'paused') end`

/** Complaints of others that may be the same: open, public, of the same category and near by, the latest first. */
export const listSimilar = async (
  db: Db,
  about: { category: Category; around: Around; personId: string; now: string },
  rowsMax: number,
): Promise<Similar[]> => {
  const { category, around, personId, now } = about
  if (around.position === null && around.buildingId === null) return []
  const isAlike = sql<boolean>`concerns = 'everyone' and category = ${category}
    and filed_at > ${now}::timestamptz - interval '${sql.lit(RECENT_DAYS)} days'`
  const { rows } = await sql<Similar>`
    select complaint.id, complaint.category, building.name as building, complaint.filed_at as "filedAt",
      1 + (select count(*)::int from complaint_joiner joiner
        where joiner.community_id = complaint.community_id and joiner.complaint_id = complaint.id) as count
    from (${idsOfThere(around, isAlike)}) as there
    join complaint on complaint.community_id = there.community_id and complaint.id = there.id
    left join building on building.community_id = complaint.community_id and building.id = complaint.building_id
    where ${isOpenFor(now)}
      and complaint.reporter_id is distinct from ${personId}
      and not exists (select from complaint_joiner joiner where joiner.community_id = complaint.community_id
        and joiner.complaint_id = complaint.id and joiner.person_id = ${personId})
    order by date_trunc('day', complaint.filed_at, 'Asia/Shanghai') desc, complaint.id limit ${rowsMax}`.execute(db)
  return rows
}
