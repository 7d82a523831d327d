import type { Subdistrict } from './communities'
import { demoStart } from './pins'
import { townHeight, townWidth, type Spot } from './ground/plane'
import { mapPosition } from './point-place'

const corner = (spot: Spot): { lat: number; lng: number } => {
  const { lat, lng } = mapPosition(spot)
  return { lat, lng }
}

/** The list of communities in the format of an operator's file. Positions in GCJ-02. */
export const communitiesFile = (subdistricts: readonly Subdistrict[]) => {
  const [southWest, northEast] = [corner([0, 0]), corner([townWidth, townHeight])]
  return {
    meta: {
      district: '演示区',
      source: 'scripts/sample: an invented town',
      isSample: true,
      phone: '023-0000 0000',
      crs: 'gcj02',
      center: mapPosition([townWidth / 2, townHeight / 2]),
      bounds: { west: southWest.lng, south: southWest.lat, east: northEast.lng, north: northEast.lat, crs: 'gcj02' },
      demoStart: mapPosition(demoStart),
    },
    streets: subdistricts.map(({ code, name, communities }) => ({
      code,
      name: `${name}街道`,
      communities: communities.map((community) => ({
        code: community.code,
        name: `${community.name}社区`,
        official: `${community.name}社区居民委员会`,
        kind: '居民委员会',
        phone: community.phone,
        dutyPhone: community.dutyPhone,
        ...corner(community.spot),
        crs: 'gcj02',
        coordStatus: 'sample',
      })),
    })),
  }
}
