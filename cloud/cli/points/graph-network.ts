import { toWgs84 } from '../../../src/domain/crs'
import type { WalkGraph } from '../../../src/domain/walk/graph'
import { isInside } from '../../../src/domain/walk/place'
import { snap } from '../../../src/domain/walk/way/snap'
import type { Network } from './position-cells'

/** Uses a walking graph to check positions. */
export const graphNetwork = (graph: WalkGraph): Network => ({
  isInside: (lat, lng) => isInside(graph.header.bbox, toWgs84({ lat, lng, crs: 'gcj02' })),
  metersToWay: (lat, lng) =>
    snap(graph, toWgs84({ lat, lng, crs: 'gcj02' }), 'standard')?.offMeters ?? Number.POSITIVE_INFINITY,
})
