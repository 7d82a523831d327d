import { type RawBuilder, sql } from 'kysely'
import type { PointRecord } from '../../../src/domain/points/point-record'
import { isPoint } from '../points/points'
import { squeezeAt } from '../points/box'
import type { Db } from '../tables'
import { type Days, factsJson, factsOf, type RawFacts, type SeenFacts } from './facts'
import { roomWithPoint } from './room-json'

/** A room with the position of its point. Positions in GCJ-02. */
export interface PlacedFacts {
  facts: SeenFacts
  lat: number | null
  lng: number | null
  positionStatus: PointRecord['positionStatus']
}

/** Filters of rooms. Two are combined with "and". */
export interface Wanted {
  pointId?: string | undefined
  communityId?: number | undefined
  partySize?: number | undefined
  /** The nearest first, by straight line; in GCJ-02. */
  near: { lat: number; lng: number } | null
}

const whichOf = ({ pointId, communityId, partySize }: Wanted): RawBuilder<unknown> =>
  sql.join(
    [
      sql`room.retired_at is null`,
      ...(pointId === undefined ? [] : [isPoint(pointId)]),
      ...(communityId === undefined ? [] : [sql`room.community_id = ${communityId}`]),
      ...(partySize === undefined ? [] : [sql`room.capacity >= ${partySize}`]),
    ],
    sql` and `,
  )

/** A point without a verified position counts as far away from everywhere. */
const awayFrom = ({ lat, lng }: { lat: number; lng: number }): RawBuilder<unknown> => sql`
  case when point.position_status <> 'unverified'
    then (point.lat - ${lat}) ^ 2 + (point.lng - ${lng}) ^ 2 * ${squeezeAt(lat)}::float8 end nulls last,`

/**
 * The bookable rooms, with all that decides about their slots on these days: by distance, else by community, point and
 * name.
 */
export const listRoomRows = async (
  db: Db,
  wanted: Wanted,
  days: Days,
  { now, rowsMax }: { now: string; rowsMax: number },
): Promise<PlacedFacts[]> => {
  const { rows } = await sql<Omit<PlacedFacts, 'facts'> & { facts: RawFacts }>`
    select ${factsJson(days, now)} as facts, point.lat, point.lng, point.position_status as "positionStatus"
    from ${roomWithPoint} where ${whichOf(wanted)}
    order by ${wanted.near ? awayFrom(wanted.near) : sql``} room.community_id, point.name, room.name, room.id
    limit ${rowsMax}`.execute(db)
  return rows.map(({ facts, ...place }) => ({ ...place, facts: factsOf(facts) }))
}
