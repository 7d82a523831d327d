import type { SourceNode, SourceWay } from '../../../src/domain/walk/build/source'
import { contoursOf } from './contour'
import { heightsOf } from './heights'
import { between, toDegrees, townHeight, townWidth, type Spot } from './plane'
import { relaxed, simplified } from './polyline'
import { makeDice } from '../prng'
import { bridges, escalators, lifts } from './shortcuts'
import { nameStreets, type Street } from './streets'
import { fromBank } from './terrain'
import { drawTown } from '../town'
import { depthInPark, parks } from './zones'

export interface Network {
  nodes: SourceNode[]
  ways: SourceWay[]
}

const seed = 79

/** Rings drawn behind the streets: the river up to the edge of the map, and the parks. */
const backdrop = (): { ring: Spot[]; tags: Record<string, string> }[] => {
  const bank = contoursOf(fromBank)(0).flatMap((line) => simplified(relaxed(line, 5), 2))
  const isFromWest = (bank[0]?.[0] ?? 0) < 100
  const eastward = isFromWest ? bank : [...bank].reverse()
  const river: Spot[] = [...eastward, [townWidth, townHeight], [townWidth, 0], [0, 0]]
  return [
    { ring: river, tags: { natural: 'water', water: 'river', name: '灯影江' } },
    ...parks.flatMap((park) =>
      contoursOf((spot) => depthInPark(park, spot))(0).map((line) => ({
        ring: simplified(relaxed(line, 3), 3).slice(0, -1),
        tags: { leisure: 'park', name: park.name },
      })),
    ),
  ]
}

/** The town as OpenStreetMap data, WGS-84; every node of a street has its height in `ele`, in metres. */
export const makeNetwork = (): Network => {
  const dice = makeDice(seed)
  const drawing = drawTown()
  const heights = heightsOf(drawing)
  const belts = escalators(drawing, heights)
  const spotOf = (node: number): Spot => drawing.spots[node] ?? [0, 0]
  const towers = lifts(
    drawing,
    heights,
    belts.map(({ from }) => spotOf(from)),
    dice,
  )
  const taken = [...belts, ...towers].map(({ from }) => spotOf(from))
  const streets: Street[] = [...nameStreets(drawing, heights, dice), ...bridges(drawing, heights, taken, dice)]
  const nodes: SourceNode[] = []
  const ways: SourceWay[] = []
  const ids = new Map<number, number>()
  const addNode = (spot: Spot, tags?: Record<string, string>): number => {
    nodes.push({ id: nodes.length + 1, ...toDegrees(spot), ...(tags ? { tags } : {}) })
    return nodes.length
  }
  const idOf = (node: number): number => {
    const known = ids.get(node)
    if (known !== undefined) return known
    const id = addNode(spotOf(node), { ele: (heights[node] ?? 0).toFixed(1) })
    ids.set(node, id)
    return id
  }
  const addWay = (refs: number[], tags: Record<string, string>): void => {
    ways.push({ id: ways.length + 1, refs, tags })
  }
  for (const street of streets) addWay(street.nodes.map(idOf), street.tags)
  for (const { spot, height, tags, from, to } of towers) {
    const lift = addNode(spot, { ...tags, ele: height.toFixed(1) })
    addWay([idOf(from), lift], { highway: 'footway', covered: 'yes', name: tags.name ?? '' })
    // The upper exit of the lift: from here on the way has the height of the street it leads to.
    const door = addNode(between(spot, spotOf(to), 0.15), { ele: (heights[to] ?? 0).toFixed(1) })
    addWay([lift, door, idOf(to)], { highway: 'footway', layer: '1', name: tags.name ?? '' })
  }
  for (const { from, to, middle, tags } of belts) {
    const [low, high] = [heights[from] ?? 0, heights[to] ?? 0]
    const inner = middle.map((spot, k) => addNode(spot, { ele: between([low, 0], [high, 0], k)[0].toFixed(1) }))
    addWay([idOf(from), ...inner, idOf(to)], tags)
  }
  for (const { ring, tags } of backdrop()) {
    const refs = ring.map((spot) => addNode(spot))
    addWay([...refs, refs[0] ?? 0], tags)
  }
  return { nodes, ways }
}
