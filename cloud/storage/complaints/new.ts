import type { Tx } from '../tables'

/** What filing a complaint needs of its community, and of the building if one is named. */
export interface Around {
  community: string
  communityPhone: string | null
  /** GCJ-02 degrees, when the list has a position. */
  building: { name: string; lat: number | null; lng: number | null } | null
}

/** @returns undefined when the community does not exist, or the building is not in it */
export const findAround = async (
  tx: Tx,
  communityId: number,
  buildingId: string | null,
): Promise<Around | undefined> => {
  const found = await tx
    .selectFrom('community')
    .leftJoin('building', (on) =>
      on.onRef('building.community_id', '=', 'community.id').on('building.id', '=', buildingId ?? ''),
    )
    .select(['community.name as community', 'community.phone as communityPhone'])
    .select(['building.name', 'building.lat', 'building.lng'])
    .where('community.id', '=', communityId)
    .executeTakeFirst()
  if (!found || (buildingId !== null && found.name === null)) return undefined
  const { community, communityPhone, name, lat, lng } = found
  return { community, communityPhone, building: name === null ? null : { name, lat, lng } }
}
