import { sql } from 'kysely'
import { worksFor } from '../people/colleagues'
import type { Db } from '../tables'

/** Who issues a community's certificates. */
export interface Issuer {
  /** Subdistrict and community. */
  name: string
  phone: string | null
  /** The names of its managers. */
  managers: string[]
}

/** So many names fit in a line. */
const MANAGERS_MAX = 3

/** @returns undefined when there is no such community */
export const findIssuer = async (db: Db, communityId: number): Promise<Issuer | undefined> => {
  const { rows } = await sql<Issuer>`
    select subdistrict.name || community.name as name, community.phone, array(
        select person.name from person where ${worksFor(communityId)} and person.role = 'manager' and person.name <> ''
        order by person.name limit ${MANAGERS_MAX}
      ) as managers
    from community join subdistrict on subdistrict.id = community.subdistrict_id
    where community.id = ${communityId}`.execute(db)
  return rows[0]
}

/** A person's own name; null: not given. */
export const findOwnName = async (db: Db, personId: string): Promise<string | null> => {
  const row = await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst()
  return row?.name ?? null
}

/** The names of communities by their number. */
export const findCommunityNames = async (db: Db, ids: readonly number[]): Promise<Map<number, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('community').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
