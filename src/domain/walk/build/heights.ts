import { chainsOf, metersAlong } from './chains'
import type { NetworkNode, Stretch } from '../network'
import type { LatLng } from '../place'
import type { HeightAt } from './source'

/** Heights along a stretch: at its nodes, and in between where they lie far apart. */
export interface HeightLine {
  /** From the stretch's first node, ascending. */
  meters: number[]
  heights: number[]
}

const SAMPLE_EVERY_METERS = 15
const ROUNDS_MAX = 200
const SETTLED_METERS = 0.05

/** Height at a distance from the stretch's first node. */
export const heightAlong = ({ meters, heights }: HeightLine, at: number): number => {
  const next = meters.findIndex((value) => value >= at)
  if (next <= 0) return heights[next === 0 ? 0 : heights.length - 1] ?? 0
  const [before = 0, after = 0] = [meters[next - 1], meters[next]]
  const share = after === before ? 1 : (at - before) / (after - before)
  return (heights[next - 1] ?? 0) * (1 - share) + (heights[next] ?? 0) * share
}

/** Bridges and tunnels leave the ground that a height model describes. */
const isOffGround = ({ way }: Stretch): boolean => way.isBridge || way.isTunnel

/** Unknown heights are interpolated linearly between known ones; at the ends the nearest known one applies. */
const fillGaps = (meters: readonly number[], heights: readonly (number | null)[]): number[] => {
  const known = { meters: [] as number[], heights: [] as number[] }
  heights.forEach((height, index) => {
    if (height === null) return
    known.meters.push(meters[index] ?? 0)
    known.heights.push(height)
  })
  return meters.map((at) => heightAlong(known, at))
}

const groundLine = ({ nodes }: Stretch, heightAt: HeightAt): HeightLine => {
  const along = metersAlong(nodes)
  const places: (LatLng & { meters: number })[] = []
  nodes.forEach((node, index) => {
    const [before, end = 0] = [nodes[index - 1], along[index]]
    const start = along[index - 1] ?? 0
    const parts = before ? Math.max(1, Math.ceil((end - start) / SAMPLE_EVERY_METERS)) : 1
    for (let part = before ? 1 : parts; part <= parts; part++) {
      const share = part / parts
      const { lat, lng } = before ?? node
      places.push({
        lat: lat + (node.lat - lat) * share,
        lng: lng + (node.lng - lng) * share,
        meters: start + (end - start) * share,
      })
    }
  })
  const meters = places.map((place) => place.meters)
  return {
    meters,
    heights: fillGaps(
      meters,
      places.map(({ lat, lng }) => heightAt(lat, lng)),
    ),
  }
}

interface Neighbour {
  id: number
  meters: number
}

/**
 * Junctions in the middle of a bridge or tunnel: heights spread evenly between the ends that touch the ground.
 * @param heights of the ends; the middle ones are added
 */
const spreadHeights = (around: ReadonlyMap<number, readonly Neighbour[]>, heights: Map<number, number>): void => {
  const middle = [...around.keys()].filter((id) => !heights.has(id))
  for (let round = 0; round < ROUNDS_MAX; round++) {
    let largestMove = 0
    for (const id of middle) {
      let [sum, weights] = [0, 0]
      for (const neighbour of around.get(id) ?? []) {
        const height = heights.get(neighbour.id)
        if (height === undefined) continue
        const weight = 1 / Math.max(1, neighbour.meters)
        sum += height * weight
        weights += weight
      }
      if (weights === 0) continue
      largestMove = Math.max(largestMove, Math.abs((heights.get(id) ?? Infinity) - sum / weights))
      heights.set(id, sum / weights)
    }
    if (largestMove < SETTLED_METERS) return
  }
}

const offGroundJunctions = (
  stretches: readonly Stretch[],
  junctions: ReadonlySet<number>,
  grounded: ReadonlySet<number>,
  heightAt: HeightAt,
): Map<number, number> => {
  const around = new Map<number, Neighbour[]>()
  const heights = new Map<number, number>()
  const touch = (node: NetworkNode, other: NetworkNode, meters: number) => {
    around.set(node.id, [...(around.get(node.id) ?? []), { id: other.id, meters }])
    const height = grounded.has(node.id) ? heightAt(node.lat, node.lng) : null
    if (height !== null) heights.set(node.id, height)
  }
  for (const stretch of stretches) {
    const along = metersAlong(stretch.nodes)
    for (const { first, last } of chainsOf(stretch, junctions)) {
      const [from, to] = [stretch.nodes[first], stretch.nodes[last]]
      if (!from || !to) continue
      const meters = (along[last] ?? 0) - (along[first] ?? 0)
      touch(from, to, meters)
      touch(to, from, meters)
    }
  }
  spreadHeights(around, heights)
  return heights
}

/**
 * Heights along every stretch, in metres. On the ground the model's; on bridges and in tunnels a straight line between
 * the ends, because a model knows only the valley below and the hill above.
 */
export const heightLines = (
  stretches: readonly Stretch[],
  junctions: ReadonlySet<number>,
  heightAt: HeightAt,
): Map<Stretch, HeightLine> => {
  const grounded = new Set(
    stretches.filter((stretch) => !isOffGround(stretch)).flatMap(({ nodes }) => nodes.map(({ id }) => id)),
  )
  const lifted = stretches.filter(isOffGround)
  const known = offGroundJunctions(lifted, junctions, grounded, heightAt)
  const lines = new Map<Stretch, HeightLine>()
  for (const stretch of stretches) {
    if (!isOffGround(stretch)) {
      lines.set(stretch, groundLine(stretch, heightAt))
      continue
    }
    const meters = metersAlong(stretch.nodes)
    lines.set(stretch, {
      meters,
      heights: fillGaps(
        meters,
        stretch.nodes.map(({ id }) => known.get(id) ?? null),
      ),
    })
  }
  return lines
}
