import type { Tx } from '../tables'

/** What a new case says of its community, and of its house where it names one. */
export interface Around {
  community: string
  communityPhone: string | null
  /** GCJ-02 degrees, where the list knows them. */
  building: { name: string; lat: number | null; lng: number | null } | null
}

/** @returns undefined where there is no such community, or no such house in it */
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
