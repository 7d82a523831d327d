import { BuildError } from './graph'
import { type Bbox, isInside, type LatLng } from './place'
import type { SourceNode, SourceWay } from './build/source'
import { classifyNode, classifyWay, type NodeClass, type WayClass } from './build/tags'

/** A place on a way. Ids below zero are our own. */
export interface NetworkNode extends LatLng, NodeClass {
  id: number
}

/** An unbroken part of one way: at least two nodes, all of them known and open. */
export interface Stretch {
  way: WayClass
  nodes: NetworkNode[]
}

interface NetworkInput {
  nodes: Iterable<SourceNode>
  ways: Iterable<SourceWay>
  bbox?: Bbox
}

const isPlace = ({ lat, lng }: LatLng): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180

/** Each is read once, so that they may come from a stream. */
const knownNodes = (
  nodes: Iterable<SourceNode>,
  needed: ReadonlySet<number>,
  bbox?: Bbox,
): Map<number, NetworkNode> => {
  const known = new Map<number, NetworkNode>()
  for (const { id, lat, lng, tags } of nodes) {
    if (!needed.has(id) || known.has(id)) continue
    if (!isPlace({ lat, lng })) throw new BuildError(`节点 ${id} 的坐标不在地球上：纬度 ${lat}，经度 ${lng}。`)
    if (bbox && !isInside(bbox, { lat, lng })) continue
    known.set(id, { id, lat, lng, ...classifyNode(tags) })
  }
  return known
}

/** Cuts a way where a node is unknown (beyond the extract or the bbox) or closed. */
const unbroken = (way: WayClass, refs: readonly number[], known: ReadonlyMap<number, NetworkNode>): Stretch[] => {
  const stretches: Stretch[] = []
  let nodes: NetworkNode[] = []
  for (const ref of [...refs, null]) {
    const node = ref === null ? undefined : known.get(ref)
    if (node === undefined || node.isClosed) {
      if (nodes.length > 1) stretches.push({ way, nodes })
      nodes = []
    } else if (nodes[nodes.length - 1]?.id !== node.id) {
      nodes.push(node)
    }
  }
  return stretches
}

/** The parts of a map that walkers may use. */
export const readNetwork = ({ nodes, ways, bbox }: NetworkInput): Stretch[] => {
  const walkable: { way: WayClass; refs: readonly number[] }[] = []
  const needed = new Set<number>()
  for (const { refs, tags } of ways) {
    const way = classifyWay(tags)
    if (way === null || refs.length < 2) continue
    walkable.push({ way, refs })
    for (const ref of refs) needed.add(ref)
  }
  const known = knownNodes(nodes, needed, bbox)
  return walkable.flatMap(({ way, refs }) => unbroken(way, refs, known))
}
