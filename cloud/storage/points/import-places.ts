import { sql } from 'kysely'
import type { Tx } from '../tables'
import { upsertParts } from '../database/upsert'

interface LatLng {
  lat: number
  lng: number
}

/** A district as its list says. Positions in GCJ-02. */
export interface Places {
  district: { name: string; phone: string | null; isSample: boolean; center: LatLng | null }
  subdistricts: { code: string; name: string }[]
  communities: {
    code: string
    subdistrictCode: string
    name: string
    phone: string | null
    /** Undefined: not in the list, so that what staff have written stays. */
    dutyPhone?: string | null | undefined
    position: LatLng | null
  }[]
}

/** A community that is no longer in the list; `isKept` because points or people still belong to it. */
export interface MissingCommunity {
  code: string
  name: string
  points: number
  isKept: boolean
}

/** Counts of communities by what happened to them; `kept` are the unchanged ones. */
export interface SavedPlaces {
  added: number
  changed: number
  kept: number
  missing: MissingCommunity[]
}

const { set, differs } = upsertParts('subdistrict_id name phone duty_phone lat lng')

/** The numbers of the codes: known codes keep theirs, new ones continue after the highest. */
const numbered = (known: { id: number; code: string }[], codes: string[]): Map<string, number> => {
  const ids = new Map(known.map(({ id, code }) => [code, id]))
  let last = Math.max(0, ...ids.values())
  for (const code of codes) if (!ids.has(code)) ids.set(code, ++last)
  return ids
}

const saveDistrict = (tx: Tx, { name, phone, isSample, center }: Places['district']) => {
  const columns = { name, phone, is_sample: isSample, lat: center?.lat ?? null, lng: center?.lng ?? null }
  return tx
    .insertInto('district')
    .values({ id: 1, ...columns })
    .onConflict((on) => on.column('id').doUpdateSet(columns))
    .execute()
}

const saveSubdistricts = async (tx: Tx, subdistricts: Places['subdistricts']): Promise<Map<string, number>> => {
  const known = await tx.selectFrom('subdistrict').select(['id', 'code']).execute()
  const ids = numbered(
    known,
    subdistricts.map(({ code }) => code),
  )
  const rows = subdistricts.map(({ code, name }) => ({ id: ids.get(code) ?? 0, code, name }))
  await sql`
    insert into subdistrict (id, code, name)
    select id, code, name from json_populate_recordset(null::subdistrict, ${JSON.stringify(rows)}::json)
    on conflict (code) do update set name = excluded.name`.execute(tx)
  return ids
}

/**
 * Removes communities that left the list, except those to which something belongs, and the one with the highest number:
 * the next new community would get that number, and with it the cards and posters of the old one.
 */
const removeMissing = async (tx: Tx, codes: string[]): Promise<MissingCommunity[]> => {
  const { rows } = await sql<MissingCommunity>`
    with missing as (
      select c.id, c.code, c.name, (select count(*) from point p where p.community_id = c.id) as points,
        exists (select from person where community_id = c.id) or c.id = (select max(id) from community) as "isNeeded"
      from community c where c.code <> all (${codes}::text[])
    ), gone as (
      delete from community where id in (select id from missing where points = 0 and not "isNeeded") returning id
    )
    select code, name, points, id not in (select id from gone) as "isKept" from missing order by id`.execute(tx)
  await sql`
    delete from subdistrict s where not exists (select from community c where c.subdistrict_id = s.id)`.execute(tx)
  return rows
}

/** A real list would mix with sample points. */
export class MixedWithSampleError extends Error {
  override name = 'MixedWithSampleError'

  constructor() {
    super('这里放的是演示的区和服务点，不能再放真的名单。换一个 DATA_DIR 或数据库再导入。')
  }
}

const refuseMixing = async (tx: Tx, { isSample }: Places['district']): Promise<void> => {
  if (isSample) return
  const { rows } = await sql`
    select 1 from district where is_sample and exists (select from point where position_status = 'sample')`.execute(tx)
  if (rows.length > 0) throw new MixedWithSampleError()
}

/**
 * Imports a list of communities. A community keeps its number as long as its code is in the list, a new one gets the
 * next; no number is ever reused, because public ids contain it.
 * @throws MixedWithSampleError
 */
export const savePlaces = async (tx: Tx, { district, subdistricts, communities }: Places): Promise<SavedPlaces> => {
  await sql`select pg_advisory_xact_lock(hashtext('yijia import'))`.execute(tx) // two concurrent imports would assign the same numbers
  await refuseMixing(tx, district)
  await saveDistrict(tx, district)
  const subdistrictIds = await saveSubdistricts(tx, subdistricts)
  // locked, so that a number which staff save meanwhile is not overwritten with the one before
  const known = await tx.selectFrom('community').select(['id', 'code', 'duty_phone']).forNoKeyUpdate().execute()
  const dutyPhones = new Map(known.map(({ code, duty_phone }) => [code, duty_phone]))
  const ids = numbered(
    known,
    communities.map(({ code }) => code),
  )
  const rows = communities.map(({ code, subdistrictCode, name, phone, dutyPhone, position }) => ({
    id: ids.get(code) ?? 0,
    code,
    subdistrict_id: subdistrictIds.get(subdistrictCode) ?? 0,
    name,
    phone,
    duty_phone: dutyPhone === undefined ? (dutyPhones.get(code) ?? null) : dutyPhone,
    lat: position?.lat ?? null,
    lng: position?.lng ?? null,
  }))
  const written = await sql<{ code: string }>`
    insert into community as known (id, code, subdistrict_id, name, phone, duty_phone, lat, lng)
    select id, code, subdistrict_id, name, phone, duty_phone, lat, lng
    from json_populate_recordset(null::community, ${JSON.stringify(rows)}::json)
    on conflict (code) do update set ${set} where ${differs}
    returning code`.execute(tx)

  const missing = await removeMissing(
    tx,
    communities.map(({ code }) => code),
  )
  const knownCodes = new Set(known.map(({ code }) => code))
  const added = communities.filter(({ code }) => !knownCodes.has(code)).length
  const changed = written.rows.length - added
  return { added, changed, kept: communities.length - added - changed, missing }
}
