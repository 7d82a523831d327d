import { sql } from 'kysely'
import { makeId } from '../../../src/domain/id'
import type { Tx } from '../tables'
import { upsertParts } from '../database/upsert'

/** A building as its list says; `name` identifies it within its community. Position in GCJ-02 degrees. */
export interface BuildingRecord {
  communityId: number
  name: string
  position: { lat: number; lng: number } | null
}

/**
 * A building missing from its community's new list; `isKept` because removal was not requested, or a complaint refers
 * to it.
 */
export interface MissingBuilding {
  communityId: number
  name: string
  isUsed: boolean
  isKept: boolean
}

/** Counts of buildings by what happened to them; `kept` are the unchanged ones. */
export interface SavedBuildings {
  added: number
  changed: number
  kept: number
  missing: MissingBuilding[]
}

interface Options {
  random16: () => string
  /** Whether buildings missing from their community's list are removed. */
  removesMissing: boolean
}

const { set, differs } = upsertParts('lat lng')

const rowsOf = (records: readonly BuildingRecord[], random16: () => string) =>
  records.map(({ communityId, name, position }) => ({
    community_id: communityId,
    id: makeId(communityId, random16()),
    name,
    lat: position?.lat ?? null,
    lng: position?.lng ?? null,
  }))

const findMissing = async (tx: Tx, list: string, removesMissing: boolean): Promise<MissingBuilding[]> => {
  const { rows } = await sql<MissingBuilding>`
    select community_id as "communityId", name, "isUsed", "isUsed" or not ${removesMissing}::boolean as "isKept" from (
      select community_id, name, exists (
        select from complaint where complaint.community_id = building.community_id and complaint.building_id = building.id
      ) as "isUsed"
      from building
      where community_id in (select community_id from json_populate_recordset(null::building, ${list}::json))
        and (community_id, name) not in (select community_id, name from json_populate_recordset(null::building, ${list}::json))
    ) as missing order by community_id, name`.execute(tx)
  return rows
}

/**
 * Imports buildings, matched by community and name. Communities that the list does not name stay as they are. A
 * building to which a complaint refers is never removed.
 */
export const saveBuildings = async (
  tx: Tx,
  records: readonly BuildingRecord[],
  { random16, removesMissing }: Options,
): Promise<SavedBuildings> => {
  await sql`select pg_advisory_xact_lock(hashtext('yijia import'))`.execute(tx)
  const list = JSON.stringify(rowsOf(records, random16))
  const { rows } = await sql<{ added: number }>`
    select count(*)::int as added from json_populate_recordset(null::building, ${list}::json) as wanted
    where not exists (
      select from building known where known.community_id = wanted.community_id and known.name = wanted.name)`.execute(
    tx,
  )
  const written = await sql`
    insert into building as known (community_id, id, name, lat, lng)
    select community_id, id, name, lat, lng from json_populate_recordset(null::building, ${list}::json)
    on conflict (community_id, name) do update set ${set} where ${differs}
    returning id`.execute(tx)
  const missing = await findMissing(tx, list, removesMissing)
  const gone = missing.filter(({ isKept }) => !isKept)
  for (const { communityId, name } of gone) {
    await tx.deleteFrom('building').where('community_id', '=', communityId).where('name', '=', name).execute()
  }
  const added = rows[0]?.added ?? 0
  const changed = written.rows.length - added
  return { added, changed, kept: records.length - added - changed, missing }
}

/** The number of buildings of a community. */
export const countBuildings = async (
  tx: Tx,
  communityIds: readonly number[],
): Promise<{ communityId: number; count: number }[]> => {
  const { rows } = await sql<{ communityId: number; count: number }>`
    select community_id as "communityId", count(*)::int as count from building
    where community_id = any (${communityIds}::int[]) group by community_id order by community_id`.execute(tx)
  return rows
}
