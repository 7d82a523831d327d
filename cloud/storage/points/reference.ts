import { sql } from 'kysely'
import type { CalendarDay } from '../../../src/domain/calendar'
import type { PointMemory } from './point-memory'
import type { Db } from '../tables'

/** A community that has a position: GCJ-02 degrees. */
export interface PlacedCommunity {
  id: number
  name: string
  subdistrict: string
  lat: number
  lng: number
  /** All communities of its subdistrict, itself included. */
  neighbours: readonly number[]
}

/** Rarely changing data that every answer about a place needs: the reference tables, except people. */
export interface Reference {
  version: string
  district: { name: string; phone: string | null; isSample: boolean } | null
  communities: readonly PlacedCommunity[]
  years: number[]
  days: CalendarDay[]
  /** Cleared together with the rest, because a point's row contains the name of its subdistrict. */
  points: PointMemory
}

type Read = Omit<Reference, 'points'>

/**
 * The version of the reference data: the number of changes, and the transaction of the last one. A database restored
 * from a backup continues counting from there and may reach the same number, hence the transaction.
 */
export const REFERENCE_VERSION = sql<string>`(select concat_ws('/', version, xmin) from reference_version)`

const read = async (db: Db): Promise<Reference> => {
  const { rows } = await sql<Read>`
    select
      ${REFERENCE_VERSION} as version,
      (select json_build_object('name', name, 'phone', phone, 'isSample', is_sample) from district) as district,
      coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'subdistrict', s.name, 'lat', c.lat,
        'lng', c.lng, 'neighbours', array(select id from community where subdistrict_id = s.id)))
        from community c join subdistrict s on s.id = c.subdistrict_id where c.lat is not null), '[]') as communities,
      coalesce((select json_agg(year order by year) from calendar_year), '[]') as years,
      coalesce((select json_agg(json_build_object('day', day, 'kind', kind, 'name', name) order by day)
        from calendar_day), '[]') as days`.execute(db)
  return { ...(rows[0] as Read), points: new Map() } // a select without "from" has exactly one row
}

const remembered = new WeakMap<Db, Reference>()

/**
 * Runs work with cached reference data: the work reads {@link REFERENCE_VERSION} in its own statement, and is run again
 * when that differs. A slow call with outdated data does not evict newer data.
 */
export const withReference = async <T extends { version: string }>(
  db: Db,
  work: (reference: Reference) => Promise<T>,
): Promise<T> => {
  for (;;) {
    const known = remembered.get(db)
    const reference = known ?? (await read(db))
    const found = await work(reference)
    if (found.version === reference.version) {
      if (!known) remembered.set(db, reference)
      return found
    }
    if (remembered.get(db) === known) remembered.delete(db)
  }
}
