import { edgePoints } from '../geometry'
import type { WalkGraph } from '../graph'
import { nearestOnSegment } from './nearest'
import type { LatLng } from '../place'
import { canStartOn } from './snap'

/** A place farther than this from a street is not said to lie on it. */
const BESIDE_METERS = 60

/** The name of the nearest street or stairs above ground that has one, within 60 m; null where there is none. */
export const streetNear = (graph: WalkGraph, { lat, lng }: LatLng): string | null => {
  const [x, y] = [graph.plane.x(lng), graph.plane.y(lat)]
  let [name, least] = ['', BESIDE_METERS]
  const around = [x - least, y - least, x + least, y + least] as const
  for (const edge of graph.index.search(...around)) {
    const of = graph.header.names[graph.tables.edgeName[edge] ?? 0] ?? ''
    if (of === '' || !canStartOn(graph, edge, 'standard')) continue
    edgePoints(graph, edge).forEach(([bx, by], index, points) => {
      const [ax, ay] = points[index - 1] ?? [bx, by]
      const { distance } = nearestOnSegment(x, y, ax, ay, bx, by)
      if (distance < least) [name, least] = [of, distance]
    })
  }
  return name || null
}
