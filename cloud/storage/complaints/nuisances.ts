import { sql } from 'kysely'
import { categories, type Category } from '../../../src/domain/complaints/category'
import { lastRound } from '../../../src/domain/complaints/clock/round'
import { NUISANCE_METERS } from '../../../src/domain/complaints/nuisance'
import { RECENT_DAYS } from '../../../src/domain/complaints/similar'
import { type ComplaintState, complaintStates, isOpen } from '../../../src/domain/complaints/state'
import { boxAround, METERS_PER_DEGREE } from '../../../src/domain/geo'
import type { Db } from '../tables'

/** A public nuisance as any neighbour may know it. */
export interface Nuisance {
  id: string
  category: Category
  building: string | null
  /** As it was at the last round. */
  state: ComplaintState
  /** Households. */
  count: number
}

/**
 * Decimals of a degree to which a spot on the map is rounded, about 100 m: the answer then depends on its square alone,
 * and no series of questions finds the door in front of which the reporter stood.
 */
const SPOT_DECIMALS = 3
/** How far the rounding can move a spot, in metres. */
const SPOT_METERS = 80

/**
 * Open complaints of others that concern everyone, within 300 m and fourteen days. What anybody did since the last round
 * is not seen: it could be linked to somebody just seen with a phone, or at a door. A complaint lies where its building
 * is, and otherwise at its rounded spot. The latest day first, and within a day by id.
 * @param position GCJ-02 degrees
 * @param now an instant
 */
export const listNuisances = async (
  db: Db,
  { position: { lat, lng }, personId, now }: { position: { lat: number; lng: number }; personId: string; now: string },
  rowsMax: number,
): Promise<Nuisance[]> => {
  const known = lastRound(now)
  const spots = boxAround({ lat, lng }, NUISANCE_METERS + SPOT_METERS)
  const buildings = boxAround({ lat, lng }, NUISANCE_METERS)
  const isPublic = sql`concerns = 'everyone' and filed_at <= ${known}::timestamptz
    and filed_at > ${known}::timestamptz - interval '${sql.lit(RECENT_DAYS)} days'`
  const { rows } = await sql<Nuisance>`
    with near as (
      select community_id, id from complaint where ${isPublic} and category in (${sql.join(categories)})
        and lat between ${spots.south}::float8 and ${spots.north}::float8
        and lng between ${spots.west}::float8 and ${spots.east}::float8
      union
      select complaint.community_id, complaint.id from building join complaint on complaint.building_id = building.id
      where ${isPublic} and building.lat between ${buildings.south}::float8 and ${buildings.north}::float8
        and building.lng between ${buildings.west}::float8 and ${buildings.east}::float8
    ), placed as (
      select complaint.*, building.name as building,
        coalesce(building.lat, round(complaint.lat::numeric, ${sql.lit(SPOT_DECIMALS)})::float8) as at_lat,
        coalesce(building.lng, round(complaint.lng::numeric, ${sql.lit(SPOT_DECIMALS)})::float8) as at_lng
      from near join complaint on complaint.community_id = near.community_id and complaint.id = near.id
      left join building on building.community_id = complaint.community_id and building.id = complaint.building_id
    )
    select complaint.id, complaint.category, complaint.building,
      at_round.to_state as state,
      1 + (select count(*)::int from complaint_joiner joiner where joiner.community_id = complaint.community_id
        and joiner.complaint_id = complaint.id and joiner.joined_at <= ${known}::timestamptz) as count
    from placed as complaint cross join lateral (
      select to_state from complaint_entry entry where entry.community_id = complaint.community_id
        and entry.complaint_id = complaint.id and entry.to_state is not null and entry.at <= ${known}::timestamptz
      order by entry.written desc limit 1
    ) as at_round
    where (complaint.at_lat - ${lat}::float8) ^ 2
        + ((complaint.at_lng - ${lng}::float8) * cos(radians(${lat}::float8))) ^ 2
        <= ${(NUISANCE_METERS / METERS_PER_DEGREE) ** 2}::float8
      and at_round.to_state in (${sql.join(complaintStates.filter(isOpen))})
      and complaint.reporter_id is distinct from ${personId}
      and not exists (select from complaint_joiner joiner where joiner.community_id = complaint.community_id
        and joiner.complaint_id = complaint.id and joiner.person_id = ${personId})
    order by date_trunc('day', complaint.filed_at, 'Asia/Shanghai') desc, complaint.id limit ${rowsMax}`.execute(db)
  return rows
}
