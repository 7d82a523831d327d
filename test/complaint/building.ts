import { cryptoRandom16 } from '../../cloud/platform/ids'
import type { Position } from '../../src/domain/geo'
import { makeId } from '../../src/domain/id'
import type { World } from '../factories'

interface NewBuilding {
  communityId?: number
  name?: string
  position?: Position | null
}

/** A building of the list. @returns its id */
export const newBuilding = async (
  world: World,
  { communityId = 1, name, position = null }: NewBuilding = {},
): Promise<string> => {
  const id = makeId(communityId, cryptoRandom16())
  const { lat, lng } = position ?? { lat: null, lng: null }
  await world.db
    .insertInto('building')
    .values({ community_id: communityId, id, name: name ?? `演示楼 ${id.slice(-4)}`, lat, lng })
    .execute()
  return id
}
