import { sql } from 'kysely'
import type { Db, Tx } from './tables'

/** The district's own row; undefined before the communities were imported. */
export const findDistrict = (db: Db) => db.selectFrom('district').selectAll().executeTakeFirst()

/** Every community with its subdistrict, in the order of the official list. */
export const listCommunities = (db: Db) =>
  db
    .selectFrom('community')
    .innerJoin('subdistrict', 'subdistrict.id', 'community.subdistrict_id')
    .select([
      'community.id',
      'community.code',
      'community.name',
      'community.phone',
      'community.lat',
      'community.lng',
      'subdistrict.name as subdistrict_name',
    ])
    .orderBy('subdistrict.id')
    .orderBy('community.id')
    .execute()

/** The community nearest to a GCJ-02 position; undefined while no community has a position. */
export const nearestCommunity = async (tx: Tx, { lat, lng }: { lat: number; lng: number }) => {
  const squeeze = Math.cos((lat * Math.PI) / 180) ** 2
  const { rows } = await sql<{ id: number; lat: number; lng: number }>`
    select id, lat, lng from community where lat is not null
    order by (lat - ${lat}) ^ 2 + (lng - ${lng}) ^ 2 * ${squeeze}::float8 limit 1`.execute(tx)
  return rows[0]
}
