import { sql } from 'kysely'
import type { Phones } from '../../../src/domain/help-line'
import type { Db, Tx } from '../tables'
import { squeezeAt } from './box'

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
      'community.duty_phone',
      'community.lat',
      'community.lng',
      'subdistrict.name as subdistrict_name',
    ])
    .orderBy('subdistrict.id')
    .orderBy('community.id')
    .execute()

/** The district's position while no community has one: its own centre, or that of its points. */
export const middleOfDistrict = async (tx: Tx): Promise<{ lat: number; lng: number } | null> => {
  const { rows } = await sql<{ lat: number | null; lng: number | null }>`
    select coalesce((select lat from district), percentile_disc(0.5) within group (order by lat)) as lat,
      coalesce((select lng from district), percentile_disc(0.5) within group (order by lng)) as lng
    from point where lat is not null`.execute(tx)
  const { lat, lng } = rows[0] ?? { lat: null, lng: null }
  return lat === null || lng === null ? null : { lat, lng }
}

/** The first community of the official list; 0 before there is any. */
export const firstCommunity = async (db: Db): Promise<number> => {
  const first = await db
    .selectFrom('community')
    .innerJoin('subdistrict', 'subdistrict.id', 'community.subdistrict_id')
    .select('community.id')
    .orderBy('subdistrict.id')
    .orderBy('community.id')
    .limit(1)
    .executeTakeFirst()
  return first?.id ?? 0
}

/** The name of a community; undefined when there is none with this number. */
export const communityName = async (tx: Tx, communityId: number): Promise<string | undefined> =>
  (await tx.selectFrom('community').select('name').where('id', '=', communityId).executeTakeFirst())?.name

/** Sets or takes away a community's telephone on duty. @returns false when there is no such community */
export const saveDutyPhone = async (tx: Tx, communityId: number, dutyPhone: string | null): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('community')
    .set({ duty_phone: dutyPhone })
    .where('id', '=', communityId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A community's telephones; both null when there is none with this number. */
export const findPhones = async (db: Db, communityId: number): Promise<Phones> =>
  (await db
    .selectFrom('community')
    .select(['phone', 'duty_phone as dutyPhone'])
    .where('id', '=', communityId)
    .executeTakeFirst()) ?? { phone: null, dutyPhone: null }

/** The community nearest to a GCJ-02 position; undefined while no community has a position. */
export const nearestCommunity = async (tx: Tx, { lat, lng }: { lat: number; lng: number }) => {
  const { rows } = await sql<{ id: number; lat: number; lng: number }>`
    select id, lat, lng from community where lat is not null
    order by (lat - ${lat}) ^ 2 + (lng - ${lng}) ^ 2 * ${squeezeAt(lat)}::float8 limit 1`.execute(tx)
  return rows[0]
}

/** Whether the database contains invented sample data only. */
export const isSampleDistrict = async (db: Db): Promise<boolean> => (await findDistrict(db))?.is_sample ?? false
