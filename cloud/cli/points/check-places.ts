import { straightMeters } from '../../../src/domain/geo'
import type { Network } from './position-cells'
import type { PointDraft } from './point-draft'

/** A position farther than this from the centre of the district is in another city. */
const FARTHEST_METERS = 30_000
/** No entrance is farther than this from the nearest way; the middle of a river is. */
const OFF_WAY_METERS = 150

interface LatLng {
  lat: number
  lng: number
}

const middle = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** The median of some positions; null when there are none. */
export const medianOf = (places: readonly LatLng[]): LatLng | null =>
  places.length === 0 ? null : { lat: middle(places.map(({ lat }) => lat)), lng: middle(places.map(({ lng }) => lng)) }

/**
 * The objection to a position; null when there is none. Unverified positions are neither drawn nor used for walking
 * times, so they may lie off the streets.
 */
export const doubtOf = (
  { position, positionStatus }: Pick<PointDraft, 'position' | 'positionStatus'>,
  centre: LatLng | null,
  network: Network | null,
): string | null => {
  if (!position) return null
  const fromCentre = centre ? straightMeters(position, centre) : 0
  if (fromCentre > FARTHEST_METERS) return `位置离本区中心有 ${Math.round(fromCentre / 1_000)} 公里`
  if (!network || positionStatus === 'unverified') return null
  const off = network.metersToWay(position.lat, position.lng)
  if (off <= OFF_WAY_METERS) return null
  const far = Number.isFinite(off) ? `离最近的路有 ${Math.round(off)} 米` : '周围 300 米没有路'
  return `位置${far}，像是在水里或者山上；真的没错就把 positionStatus 写成 待核实`
}
