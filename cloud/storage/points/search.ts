import { sql } from 'kysely'
import type { CalendarDay } from '../../../src/domain/calendar'
import { boxAround, METERS_PER_DEGREE, type Position } from '../../../src/domain/geo'
import type { ServiceDetail } from '../../../src/domain/points/point-record'
import type { Wanted } from '../../../src/domain/points/search/grams'
import { WIDE } from '../../../src/domain/points/search-areas'
import { awayFrom, isInBox, unseen } from './box'
import type { Mark, PointMemory } from './point-memory'
import { REFERENCE_VERSION, withReference } from './reference'
import type { Db } from '../tables'

/** A point that may answer: what of it is searched, and its version. */
export interface Candidate extends Mark {
  search: string
}

/** The candidates of a search, and what every answer needs beside them. */
export interface Candidates {
  points: Candidate[]
  memory: PointMemory
  years: number[]
  days: CalendarDay[]
}

const NEAR_MAX = 120
const FAR_MAX = 200
/** Where more points are found than can be returned, those up to here are read by their position: 90 minutes on foot. */
const AROUND_METERS = 7_000

/** As text, because pg is slow to serialize an array. */
const list = (grams: readonly number[]) => sql`${`{${grams.join()}}`}::bigint[]`

/**
 * The points within a distance that have one pattern of each list, the nearest first; where two are equally near, by
 * id. Read by the index of positions: how many points lie farther away makes no difference.
 */
const nearest = (
  from: Position,
  meters: number,
  patterns: readonly (readonly string[])[],
  rowsMax: number,
) => sql<Candidate>`
  select p.community_id as "communityId", p.id, p.xmin::text as version, p.search from point p
  where ${isInBox(boxAround(from, meters))} and p.position_status <> 'unverified'
    and ${awayFrom(from)} <= ${unseen((meters / METERS_PER_DEGREE) ** 2)}
    and ${sql.join(
      patterns.map((some) => sql`p.search like any (${sql.val([...some])}::text[])`),
      sql` and `,
    )}
  order by ${awayFrom(from)}, p.id limit ${sql.lit(rowsMax)}`

/**
 * The points within an hour's walk that have one of the patterns; none where no place is known. The nearest first, by a
 * straight line, and where two are equally near, by id: with more than {@link NEAR_MAX} the farthest are cut off.
 * @param patterns of LIKE
 */
export const findNear = (
  db: Db,
  from: Position | null,
  patterns: readonly string[],
  { fromDay, toDay }: { fromDay: string; toDay: string },
): Promise<Candidates> =>
  withReference(db, async (reference) => {
    const near = from
      ? sql`(select json_agg(one) from (${nearest(from, WIDE.meters, [patterns], NEAR_MAX)}) as one)`
      : sql`null`
    const { rows } = await sql<{ version: string; points: Candidate[] | null }>`
      select ${REFERENCE_VERSION} as version, ${near} as points`.execute(db)
    const [found] = rows
    return {
      version: found?.version ?? '',
      points: found?.points ?? [],
      memory: reference.points,
      years: reference.years,
      days: reference.days.filter(({ day }) => fromDay <= day && day <= toDay),
    }
  })

/** Up to {@link FAR_MAX} points by the index of grams; of more, those that lie first in the table. */
const findByGrams = async (db: Db, from: Position | null, { sets, any = [] }: Wanted): Promise<Candidate[]> => {
  const conditions = [
    ...sets.map((grams) => sql`search_grams(search) @> ${list(grams)}`),
    ...(any.length > 0 ? [sql`search_grams(search) && ${list(any)}`] : []),
  ]
  const { rows } = await sql<Candidate>`
    select p.community_id as "communityId", p.id, p.version, p.search from (
      select community_id, id, xmin::text as version, search, lat, lng from point
      where ${sql.join(conditions, sql` or `)} limit ${sql.lit(FAR_MAX)}) as p
    order by ${from ? sql`${awayFrom(from)},` : sql``} p.id`.execute(db)
  return rows
}

/**
 * Points anywhere in the district. Up to {@link FAR_MAX} all of them: the nearest first, those without a position last;
 * without a place by id. Sorting thousands would take too long. So of more than that, the {@link FAR_MAX} nearest within
 * {@link AROUND_METERS} come first, and after them others in the same order, those that lie first in the table: a point
 * is never cut off for a farther one within that distance, nor one within it for one beyond. Without a place nothing is
 * near, and any may be cut off: which, stays the same until points change.
 */
export const findAnywhere = async (db: Db, from: Position | null, wanted: Wanted): Promise<Candidate[]> => {
  const some = await findByGrams(db, from, wanted)
  if (from === null || some.length < FAR_MAX) return some
  const { rows: around } = await nearest(from, AROUND_METERS, wanted.patterns, FAR_MAX).execute(db)
  const known = new Set(around.map(({ id }) => id))
  return [...around, ...some.filter(({ id }) => !known.has(id))]
}

/** The services of points, by id. */
export const findServices = async (db: Db, marks: readonly Mark[]): Promise<Map<string, ServiceDetail[]>> => {
  if (marks.length === 0) return new Map()
  const communityIds = marks.map(({ communityId }) => communityId)
  const ids = marks.map(({ id }) => id)
  const { rows } = await sql<{ id: string; service_details: ServiceDetail[] }>`
    select id, service_details from point where (community_id, id) in (
      select * from unnest(${communityIds}::int[], ${ids}::text[]))`.execute(db)
  return new Map(rows.map(({ id, service_details: services }) => [id, services]))
}
