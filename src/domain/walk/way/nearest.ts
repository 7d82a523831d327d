import Flatbush from 'flatbush'
import type { Stretch } from '../network'
import { type LatLng, makePlane, type Plane } from '../place'

/** A place on a stretch, between one of its nodes and the next. */
export interface OnStretch {
  stretch: Stretch
  /** Index of the node before it. */
  at: number
  /** 0 at that node, 1 at the next. */
  share: number
  place: LatLng
  /** How far away it is from where one asked. */
  meters: number
}

/** Nearest point of a segment. @returns share 0 at a, 1 at b, and the distance in the plane's unit */
export const nearestOnSegment = (
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): { share: number; distance: number } => {
  const squared = (bx - ax) ** 2 + (by - ay) ** 2
  const along = squared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared
  const share = Math.min(1, Math.max(0, along))
  return { share, distance: Math.hypot(ax + (bx - ax) * share - x, ay + (by - ay) * share - y) }
}

interface Segment {
  stretch: Stretch
  at: number
  ax: number
  ay: number
  bx: number
  by: number
}

const segmentsOf = (stretches: readonly Stretch[], plane: Plane): Segment[] =>
  stretches.flatMap((stretch) =>
    stretch.nodes.slice(1).map((node, at) => {
      const before = stretch.nodes[at] ?? node
      return {
        stretch,
        at,
        ax: plane.x(before.lng),
        ay: plane.y(before.lat),
        bx: plane.x(node.lng),
        by: plane.y(node.lat),
      }
    }),
  )

/**
 * A question about the nearest place on some stretches.
 * @param around any place nearby: distances are exact around it
 * @returns null beyond `limitMeters`
 */
export const nearestFinder = (stretches: readonly Stretch[], around: LatLng, limitMeters: number) => {
  const { lat, lng } = around
  const plane = makePlane({ west: lng, east: lng, south: lat, north: lat })
  const segments = segmentsOf(stretches, plane)
  if (segments.length === 0) return () => null
  const index = new Flatbush(segments.length)
  for (const { ax, ay, bx, by } of segments) {
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
  }
  index.finish()

  return (place: LatLng): OnStretch | null => {
    const [x, y] = [plane.x(place.lng), plane.y(place.lat)]
    let best: OnStretch | null = null
    for (const found of index.search(x - limitMeters, y - limitMeters, x + limitMeters, y + limitMeters)) {
      const segment = segments[found]
      if (!segment) continue
      const { stretch, at, ax, ay, bx, by } = segment
      const { share, distance } = nearestOnSegment(x, y, ax, ay, bx, by)
      if (distance > limitMeters || (best && distance >= best.meters)) continue
      const [foundLat, foundLng] = plane.pair(ax + (bx - ax) * share, ay + (by - ay) * share)
      best = { stretch, at, share, place: { lat: foundLat, lng: foundLng }, meters: distance }
    }
    return best
  }
}
