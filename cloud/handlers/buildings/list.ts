import { limits } from '../../../src/contract/limits'
import { toGcj02 } from '../../../src/domain/crs'
import type { BuildingRow } from '../../storage/complaints/buildings'
import { listBuildings, listBuildingsNear } from '../../storage/complaints/buildings'
import type { ReadHandler } from '../handler'

const positionOf = ({ lat, lng }: BuildingRow) =>
  lat === null || lng === null ? null : { lat, lng, crs: 'gcj02' as const }

/** The buildings of a community, or those around a position, which is not stored. Without either, none. */
export const buildingsList: ReadHandler<'buildings.list'> = async ({ db }, { communityId, near }) => {
  const rows = near
    ? await listBuildingsNear(db, toGcj02(near), limits.buildingsMax)
    : communityId === undefined
      ? []
      : await listBuildings(db, communityId, limits.buildingsMax)
  return {
    buildings: rows.map((row) => ({
      id: row.id,
      name: row.name,
      communityId: row.communityId,
      position: positionOf(row),
    })),
  }
}
