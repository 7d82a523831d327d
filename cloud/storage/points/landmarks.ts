import { sql } from 'kysely'
import { boxAround, METERS_PER_DEGREE, straightMeters } from '../../../src/domain/geo'
import { awayFrom, isInBox, unseen } from './box'
import type { Db } from '../tables'

/** Something with a name that people know. GCJ-02 degrees. */
export interface Landmark {
  kind: 'point' | 'building'
  name: string
  lat: number
  lng: number
  /** As the crow flies. */
  meters: number
}

/** What is farther away helps nobody to recognise a place. */
const NEAR_METERS = 400

/** The nearest service points and buildings around a GCJ-02 position, the nearest first. One round trip. */
export const findLandmarks = async (
  db: Db,
  { lat, lng }: { lat: number; lng: number },
  rowsMax: number,
): Promise<Landmark[]> => {
  const box = boxAround({ lat, lng }, NEAR_METERS)
  const away = awayFrom({ lat, lng })
  const { rows } = await sql<Omit<Landmark, 'meters'>>`
    select kind, name, lat, lng from (
      select 'point' as kind, p.name, p.lat, p.lng from point p
        where ${isInBox(box)} and p.position_status <> 'unverified'
      union all
      select 'building', b.name, b.lat, b.lng from building b
        where b.lat between ${unseen(box.south)} and ${unseen(box.north)}
          and b.lng between ${unseen(box.west)} and ${unseen(box.east)}
    ) as p
    where ${away} <= ${unseen((NEAR_METERS / METERS_PER_DEGREE) ** 2)}
    order by ${away}, name limit ${sql.lit(rowsMax)}`.execute(db)
  return rows.map((row) => ({ ...row, meters: Math.round(straightMeters({ lat, lng }, row)) }))
}
