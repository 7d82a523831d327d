import gcoord from 'gcoord'
import type { Position } from './geo'

/**
 * GCJ-02, the coordinate system of Chinese maps: positions are stored and sent in it. It is shifted from WGS-84 by some
 * 500 metres, half the radius of a ten-minute circle. Formula: gcoord, exact to 5 mm there and back.
 */
export const toGcj02 = ({ lat, lng, crs }: Position): Position => {
  if (crs === 'gcj02') return { lat, lng, crs }
  const [gcjLng, gcjLat] = gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02)
  return { lat: gcjLat, lng: gcjLng, crs: 'gcj02' }
}

/** WGS-84, the coordinate system of GPS and OpenStreetMap; used only by the walking engine. */
export const toWgs84 = ({ lat, lng, crs }: Position): Position => {
  if (crs === 'wgs84') return { lat, lng, crs }
  const [wgsLng, wgsLat] = gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84)
  return { lat: wgsLat, lng: wgsLng, crs: 'wgs84' }
}
