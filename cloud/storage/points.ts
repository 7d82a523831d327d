import { sql } from 'kysely'
import { communityOf } from '../../src/domain/id'
import type { Db, Tables, Tx } from './tables'

/**
 * A point with its community and how many people said on `day` that it is closed. An old id of a moved point finds it.
 * @returns undefined for a wrong id and for one that names another community: both look missing
 */
export const findPoint = (db: Db, pointId: string, day: string) =>
  db
    .selectFrom('point')
    .innerJoin('community', 'community.id', 'point.community_id')
    .innerJoin('subdistrict', 'subdistrict.id', 'community.subdistrict_id')
    .selectAll('point')
    .select(['community.name as community_name', 'subdistrict.name as subdistrict_name'])
    .select((eb) => [
      eb
        .selectFrom('point_report')
        .whereRef('point_report.community_id', '=', 'point.community_id')
        .whereRef('point_report.point_id', '=', 'point.id')
        .where('day', '=', day)
        .where('says', '=', 'closed')
        .select((count) => count.fn.countAll<number>().as('reports'))
        .as('closed_reports_today'),
      sql<boolean | null>`(select is_sample from district)`.as('is_sample'),
    ])
    .where(
      sql<boolean>`(point.community_id, point.id) in (
        select ${communityOf(pointId)}::int, ${pointId}::text
        union all select community_id, id from point_moved where old_id = ${pointId})`,
    )
    .executeTakeFirst()

export type FoundPoint = NonNullable<Awaited<ReturnType<typeof findPoint>>>

/** Name, phone and position alone. */
export const findPlace = (db: Db | Tx, pointId: string) =>
  db
    .selectFrom('point')
    .select(['id', 'name', 'phone', 'lat', 'lng', 'position_status'])
    .where('community_id', '=', communityOf(pointId))
    .where('id', '=', pointId)
    .executeTakeFirst()

export type PointColumns = Omit<Tables['point'], 'hours' | 'accessibility' | 'service_details' | 'alerts' | 'confirmed_by' | 'confirmed_at'> & {
  hours: string
  accessibility: string
  service_details: string
  alerts: string
  confirmed_by?: string | null
  confirmed_at?: string | null
}

/** Writes a new point. False when its community does not exist. */
export const insertPoint = async (tx: Tx, point: PointColumns): Promise<boolean> => {
  const community = await tx.selectFrom('community').select('id').where('id', '=', point.community_id).executeTakeFirst()
  if (!community) return false
  await tx.insertInto('point').values(point).execute()
  return true
}

/** Writes a point as it is now. False when there is none with this id in this community. */
export const updatePoint = async (
  tx: Tx,
  pointId: string,
  communityId: number,
  point: Partial<PointColumns>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('point')
    .set(point)
    .where('community_id', '=', communityId)
    .where('id', '=', pointId)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

/** Notes who checked a point and when. False when there is none. */
export const confirmPoint = (tx: Tx, pointId: string, by: string, at: string): Promise<boolean> =>
  updatePoint(tx, pointId, communityOf(pointId), { confirmed_by: by, confirmed_at: at })

/** How many points there are, and how many of them have a position that somebody checked. */
export const countPoints = async (db: Db) => {
  const { rows } = await sql<{ points: number; positioned: number }>`
    select count(*) as points, count(*) filter (where position_status <> 'unverified') as positioned from point`.execute(db)
  return rows[0] ?? { points: 0, positioned: 0 }
}
