import type { Point } from '../geometry'
import { nearestOnSegment } from '../way/nearest'

/** Square units inside a ring, above 0 when it runs counter-clockwise. */
export const ringArea = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)

/** By counting how often a ray to the east crosses the ring. */
export const isInRing = ([x, y]: Point, ring: readonly Point[]): boolean => {
  let isIn = false
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isIn = !isIn
  })
  return isIn
}

/** Ramer, Douglas and Peucker between two points that stay. Marks what else stays. */
const markFar = (points: readonly Point[], first: number, last: number, tolerance: number, stays: Uint8Array): void => {
  const [a, b] = [points[first], points[last]]
  if (!a || !b) return
  let [farthest, distance] = [first, tolerance]
  for (let index = first + 1; index < last; index++) {
    const [x, y] = points[index] ?? a
    const away = nearestOnSegment(x, y, a[0], a[1], b[0], b[1]).distance
    if (away > distance) [farthest, distance] = [index, away]
  }
  if (farthest === first) return
  stays[farthest] = 1
  markFar(points, first, farthest, tolerance, stays)
  markFar(points, farthest, last, tolerance, stays)
}

/** A ring with fewer points, nowhere farther than the tolerance from the old one. */
export const simplifyRing = (ring: readonly Point[], tolerance: number): Point[] => {
  const first = ring[0]
  if (!first) return []
  const closed = [...ring, first]
  const stays = new Uint8Array(closed.length)
  const half = Math.floor(ring.length / 2)
  stays[0] = 1
  stays[half] = 1
  markFar(closed, 0, half, tolerance, stays)
  markFar(closed, half, closed.length - 1, tolerance, stays)
  return ring.filter((_, index) => stays[index] === 1)
}

/** Puts every hole into the smallest area around it: `[outer, ...holes]`. Outer rings run counter-clockwise. */
export const nestRings = (rings: readonly Point[][]): Point[][][] => {
  const outers = rings.filter((ring) => ringArea(ring) > 0).sort((a, b) => ringArea(a) - ringArea(b))
  const areas = outers.map((outer) => [outer])
  for (const hole of rings.filter((ring) => ringArea(ring) < 0)) {
    const corner = hole[0]
    if (corner) areas.find(([outer]) => outer !== undefined && isInRing(corner, outer))?.push(hole)
  }
  return areas.reverse()
}
