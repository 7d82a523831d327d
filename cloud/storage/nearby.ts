import { sql } from 'kysely'
import type { CalendarDay } from '../../src/domain/calendar'
import type { ServiceKind } from '../../src/domain/point-record'
import { POINT_ROW, type PointRowRecord } from './point-rows'
import type { Db } from './tables'

export interface Box {
  south: number
  west: number
  north: number
  east: number
}

interface Question {
  /** GCJ-02 degrees. */
  lat: number
  lng: number
  box: Box
  rowsMax: number
  services: readonly ServiceKind[]
  /** Days of the calendar wanted, `2026-11-24`, both included. */
  fromDay: string
  toDay: string
}

export interface Surroundings {
  points: PointRowRecord[]
  /** Those of the same subdistrict that nobody has found on the map yet. */
  unverified: PointRowRecord[]
  place: { communityId: number; community: string; subdistrict: string; lat: number; lng: number } | null
  district: { name: string; phone: string | null; isSample: boolean } | null
  years: number[]
  days: CalendarDay[]
}

const UNVERIFIED_MAX = 10

/** The points in a box, the nearest by straight line first, and everything else the answer needs: one round trip. */
export const findSurroundings = async (db: Db, question: Question): Promise<Surroundings> => {
  const { lat, lng, box, rowsMax, services, fromDay, toDay } = question
  // A degree of longitude is shorter than one of latitude by the cosine; good enough to order by.
  const ofService = services.length ? sql`and p.services && ${sql.val([...services])}::text[]` : sql``
  const squeeze = Math.cos((lat * Math.PI) / 180) ** 2
  const { rows } = await sql<Surroundings>`
    with place as (
      select c.id, c.name, c.subdistrict_id, s.name as subdistrict, c.lat, c.lng
      from community c join subdistrict s on s.id = c.subdistrict_id
      where c.lat is not null
      order by (c.lat - ${lat}) ^ 2 + (c.lng - ${lng}) ^ 2 * ${squeeze}::float8
      limit 1
    ), near as (
      select * from point p
      where p.lat between ${box.south} and ${box.north} and p.lng between ${box.west} and ${box.east}
        and p.position_status <> 'unverified' ${ofService}
      order by (p.lat - ${lat}) ^ 2 + (p.lng - ${lng}) ^ 2 * ${squeeze}::float8
      limit ${rowsMax}
    )
    select
      coalesce((select json_agg(${POINT_ROW}) from near p
        join community c on c.id = p.community_id join subdistrict s on s.id = c.subdistrict_id), '[]') as points,
      coalesce((select json_agg(row) from (select ${POINT_ROW} as row from place
        join community c on c.subdistrict_id = place.subdistrict_id join subdistrict s on s.id = c.subdistrict_id
        join point p on p.community_id = c.id
        where p.position_status = 'unverified' ${ofService} order by p.name limit ${UNVERIFIED_MAX}) as listed), '[]')
        as unverified,
      (select json_build_object('communityId', id, 'community', name, 'subdistrict', subdistrict,
        'lat', lat, 'lng', lng) from place) as place,
      (select json_build_object('name', name, 'phone', phone, 'isSample', is_sample) from district) as district,
      coalesce((select json_agg(year) from calendar_year), '[]') as years,
      coalesce((select json_agg(json_build_object('day', day, 'kind', kind, 'name', name)) from calendar_day
        where day between ${fromDay}::date and ${toDay}::date), '[]') as days`.execute(db)
  return rows[0] as Surroundings // a select without "from" has exactly one row
}
