import { sql } from 'kysely'
import type { CalendarDay } from '../../../src/domain/calendar'
import { boxAround, type Position } from '../../../src/domain/geo'
import type { ServiceDetail } from '../../../src/domain/points/point-record'
import { WIDE } from '../../../src/domain/points/search-areas'
import { awayFrom, isInBox } from './box'
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

/** As text, because pg is slow to serialize an array. */
const list = (grams: readonly number[]) => sql`${`{${grams.join()}}`}::bigint[]`

/**
 * The points within an hour's walk that have one of the patterns, the nearest first; none where no place is known. Read
 * by the index of positions: how many points lie farther away makes no difference.
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
      ? sql`(select json_agg(one) from (
          select p.community_id as "communityId", p.id, p.xmin::text as version, p.search from point p
          where ${isInBox(boxAround(from, WIDE.meters))} and p.position_status <> 'unverified'
            and p.search like any (${sql.val([...patterns])}::text[])
          order by ${awayFrom(from)} limit ${sql.lit(NEAR_MAX)}) as one)`
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

/**
 * Points anywhere in the district that have all grams of one of the sets, or one of `any`; the nearest first. Read by the
 * index of grams; of very many not all.
 */
export const findAnywhere = async (
  db: Db,
  from: Position | null,
  sets: readonly (readonly number[])[],
  any: readonly number[] = [],
): Promise<Candidate[]> => {
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
