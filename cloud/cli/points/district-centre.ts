import { findDistrict, listCommunities } from '../../storage/points/district'
import { listPositions } from '../../storage/points/survey'
import type { Tx } from '../../storage/tables'
import { medianOf } from './check-places'

interface LatLng {
  lat: number
  lng: number
}

const placeOf = ({ lat, lng }: { lat: number | null; lng: number | null }): LatLng | null =>
  lat === null || lng === null ? null : { lat, lng }

/**
 * The district's position: its own centre, or that of its communities; while these have none, that of its points.
 * @param given positions in the file that is being read, in GCJ-02 degrees
 * @returns null when nothing has a position
 */
export const districtCentre = async (tx: Tx, given: readonly (LatLng | null)[]): Promise<LatLng | null> => {
  const [district, communities] = [await findDistrict(tx), await listCommunities(tx)]
  const known = (places: readonly (LatLng | null)[]) => places.filter((place) => place !== null)
  return (
    (district && placeOf(district)) ??
    medianOf(known(communities.map(placeOf))) ??
    medianOf([...known(given), ...(await listPositions(tx))])
  )
}
