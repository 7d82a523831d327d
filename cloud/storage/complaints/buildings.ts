import { communityOf } from '../../../src/domain/id'
import { boxAround } from '../../../src/domain/geo'
import type { Db, Tx } from '../tables'

/** A building of the imported list. Position in GCJ-02 degrees. */
export interface BuildingRow {
  id: string
  communityId: number
  name: string
  lat: number | null
  lng: number | null
}

const NEAR_METERS = 500

const buildings = (db: Db | Tx) =>
  db.selectFrom('building').select(['id', 'community_id as communityId', 'name', 'lat', 'lng'])

/** The buildings of a community, by name. */
export const listBuildings = (db: Db | Tx, communityId: number, rowsMax: number): Promise<BuildingRow[]> =>
  buildings(db).where('community_id', '=', communityId).orderBy('name').limit(rowsMax).execute()

/** The buildings around a position, in any community; by name. */
export const listBuildingsNear = (
  db: Db,
  spot: { lat: number; lng: number },
  rowsMax: number,
): Promise<BuildingRow[]> => {
  const { south, north, west, east } = boxAround(spot, NEAR_METERS)
  return buildings(db)
    .where('lat', '>=', south)
    .where('lat', '<=', north)
    .where('lng', '>=', west)
    .where('lng', '<=', east)
    .orderBy('name')
    .orderBy('id')
    .limit(rowsMax)
    .execute()
}

export const findBuilding = (db: Db | Tx, buildingId: string): Promise<BuildingRow | undefined> =>
  buildings(db).where('community_id', '=', communityOf(buildingId)).where('id', '=', buildingId).executeTakeFirst()
