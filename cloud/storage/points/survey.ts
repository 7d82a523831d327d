import { sql } from 'kysely'
import type { Db, Tx } from '../tables'

/** Facts about the database server; `version` like 170004. */
export interface ServerFacts {
  version: number
  encoding: string
}

export const readServerFacts = async (db: Db): Promise<ServerFacts> => {
  const { rows } = await sql<{ version: string; encoding: string }>`
    select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`.execute(db)
  return { version: Number(rows[0]?.version), encoding: rows[0]?.encoding ?? '' }
}

export interface PointSurvey {
  name: string
  isPositioned: boolean
  confirmedAt: string | null
}

/** The fields of every point that a data check needs. */
export const surveyPoints = async (db: Db): Promise<PointSurvey[]> => {
  const { rows } = await sql<PointSurvey>`
    select name, position_status <> 'unverified' as "isPositioned", confirmed_at as "confirmedAt" from point`.execute(
    db,
  )
  return rows
}

/** The positions of points, verified or not. */
export const listPositions = async (db: Db | Tx): Promise<{ lat: number; lng: number }[]> => {
  const { rows } = await sql<{ lat: number; lng: number }>`
    select lat, lng from point where lat is not null`.execute(db)
  return rows
}

/** Names of the communities without points, in the order of the list. */
export const communitiesWithoutPoints = async (db: Db): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select name from community c where not exists (select from point where community_id = c.id) order by id`.execute(db)
  return rows.map(({ name }) => name)
}
