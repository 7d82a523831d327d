import { type Insertable, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import { shownPhotos } from '../files/shown-photos'
import type { Db, Tables, Tx } from '../tables'

/**
 * The point with this id, or that had it before it moved. An unknown id, or one of another community, finds nothing.
 */
export const isPoint = (pointId: string) => sql<boolean>`(point.community_id, point.id) in (
  select ${communityOf(pointId)}::int, ${pointId}::text
  union all select community_id, id from point_moved where old_id = ${pointId})`

/** Changes with every edit of a point, whether by form, import or move. */
const version = sql<string>`md5(row(point.name, point.kind, point.services, point.highlight, point.address, point.phone,
  point.duty_name, point.lat, point.lng, point.position_status, point.hours, point.accessibility,
  point.service_details, point.alerts)::text)`

/**
 * A point with its community and the number of people who reported it closed on `day` since the last staff check.
 * @returns undefined when there is none
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
        .where(
          'point_report.at',
          '>',
          sql<string>`coalesce((select max(done_at) from staff_task
            where staff_task.community_id = point.community_id and staff_task.point_id = point.id), '-infinity')`,
        )
        .select((count) => count.fn.countAll<number>().as('reports'))
        .as('closed_reports_today'),
      sql<boolean | null>`(select is_sample from district)`.as('is_sample'),
      version.as('version'),
      shownPhotos.as('photos'),
    ])
    .where(isPoint(pointId))
    .executeTakeFirst()

export type FoundPoint = NonNullable<Awaited<ReturnType<typeof findPoint>>>

/** Name, phone and position only. */
export const findPlace = (db: Db | Tx, pointId: string) =>
  db
    .selectFrom('point')
    .select(['id', 'name', 'phone', 'lat', 'lng', 'position_status'])
    .where(isPoint(pointId))
    .executeTakeFirst()

export type PointColumns = Insertable<Tables['point']>
/** What an edit always contains. */
type EveryEdit = 'community_id' | 'id' | 'name' | 'service_details'

/** Inserts a point. @returns its version; undefined when its community does not exist */
export const insertPoint = async (tx: Tx, point: PointColumns): Promise<string | undefined> => {
  const { community_id: id } = point
  const community = await tx.selectFrom('community').select('id').where('id', '=', id).executeTakeFirst()
  if (!community) return undefined
  const saved = await tx.insertInto('point').values(point).returning(version.as('version')).executeTakeFirstOrThrow()
  return saved.version
}

/** The initials as they are; null, for the timer to fill in, where one of the names that they stand for changes. */
const keptInitials = ({ name, service_details: details }: Pick<PointColumns, 'name' | 'service_details'>) =>
  sql<string | null>`case when name = ${name} and jsonb_path_query_array(service_details, '$[*].name')
    = jsonb_path_query_array(${details}::jsonb, '$[*].name') then initials end`

/**
 * Updates a point if it still has the version that the editor read (optimistic locking). Of two concurrent edits the
 * second waits and finds another version.
 * @returns the new version; undefined when there is no such point, or not in this version
 */
export const replacePoint = async (
  tx: Tx,
  { community_id: communityId, id, ...point }: Pick<PointColumns, EveryEdit> & Partial<PointColumns>,
  seen: string,
): Promise<string | undefined> => {
  const saved = await tx
    .updateTable('point')
    .set({ ...point, initials: keptInitials(point) })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .where(version, '=', seen)
    .returning(version.as('version'))
    .executeTakeFirst()
  return saved?.version
}

/** Overwrites a point. False when there is none with this id in this community. */
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

/** Records who checked a point and when. False when there is none. */
export const confirmPoint = (tx: Tx, pointId: string, by: string, at: string): Promise<boolean> =>
  updatePoint(tx, pointId, communityOf(pointId), { confirmed_by: by, confirmed_at: at })

/** The number of points, and of those with a verified position. */
export const countPoints = async (db: Db) => {
  const { rows } = await sql<{ points: number; positioned: number }>`
    select count(*) as points, count(*) filter (where position_status <> 'unverified') as positioned
    from point`.execute(db)
  return rows[0] ?? { points: 0, positioned: 0 }
}
