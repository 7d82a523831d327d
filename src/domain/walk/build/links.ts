import { straightMeters } from '../../geo'
import { BuildError } from '../graph'
import { nearestFinder, type OnStretch } from '../way/nearest'
import type { NetworkNode, Stretch } from '../network'
import type { LatLng } from '../place'
import type { SourceLink } from './source'
import { classifyNode, classifyWay, type WayClass } from './tags'

/** A link's end joins the nearest way within this distance. */
const ATTACH_METERS = 60
/** Places nearer to each other than this are the same. */
const SAME_METERS = 1

const TAGS: Readonly<Record<SourceLink['kind'], Readonly<Record<string, string>>>> = {
  stairs: { highway: 'steps' },
  lift: { highway: 'elevator' },
  escalator: { highway: 'steps', conveying: 'yes' },
  path: { highway: 'footway' },
}

const wayOf = ({ kind, stepCount }: Pick<SourceLink, 'kind' | 'stepCount'>): WayClass => {
  const tags = TAGS[kind]
  const way = classifyWay(stepCount === undefined ? tags : { ...tags, step_count: String(stepCount) })
  if (way === null) throw new BuildError(`${kind} 不是人能走的路。`)
  return way
}

/** Ends of links, one node for those in the same place. */
interface LinkEnd {
  node: NetworkNode
  linkIndexes: number[]
}

const endsOf = (links: readonly SourceLink[]): LinkEnd[] => {
  const ends: LinkEnd[] = []
  const put = (place: LatLng, linkIndex: number): void => {
    const known = ends.find(({ node }) => straightMeters(node, place) <= SAME_METERS)
    if (known) known.linkIndexes.push(linkIndex)
    else ends.push({ node: { id: -1 - ends.length, ...place, ...classifyNode(undefined) }, linkIndexes: [linkIndex] })
  }
  links.forEach(({ fromLat, fromLng, toLat, toLng }, linkIndex) => {
    put({ lat: fromLat, lng: fromLng }, linkIndex)
    put({ lat: toLat, lng: toLng }, linkIndex)
  })
  return ends
}

/** Nodes to put into a way, by the way. */
type Insertions = Map<Stretch, { at: number; share: number; node: NetworkNode }[]>

/** The node of a way where a link joins it: one that is there already, or a new one. */
const jointAt = (found: OnStretch, id: number, insertions: Insertions): NetworkNode => {
  const { stretch, at, share, place } = found
  const existing = [stretch.nodes[at], stretch.nodes[at + 1]].find(
    (node) => node !== undefined && straightMeters(node, place) <= SAME_METERS,
  )
  if (existing) return existing
  const node = { id, ...place, ...classifyNode(undefined) }
  insertions.set(stretch, [...(insertions.get(stretch) ?? []), { at, share, node }])
  return node
}

const withInsertions = (stretch: Stretch, insertions: Insertions): Stretch => {
  const added = insertions.get(stretch)
  if (!added) return stretch
  const inOrder = [...added].sort((a, b) => a.at - b.at || a.share - b.share)
  const nodes = stretch.nodes.flatMap((node, index) => [
    node,
    ...inOrder.filter(({ at }) => at === index).map((insertion) => insertion.node),
  ])
  return { way: stretch.way, nodes }
}

/**
 * Adds the passages that the map does not know, joined to the nearest way or to each other.
 * @throws BuildError naming the link that joins nothing
 */
export const attachLinks = (stretches: readonly Stretch[], source: Iterable<SourceLink>): readonly Stretch[] => {
  const links = [...source]
  const ends = endsOf(links)
  const first = ends[0]
  if (!first) return stretches

  const joinable = stretches.filter(({ way }) => way.kind === 'flat' && !way.isTunnel)
  const nearest = nearestFinder(joinable, first.node, ATTACH_METERS)
  const insertions: Insertions = new Map()
  const connectors: Stretch[] = []
  ends.forEach(({ node, linkIndexes }, index) => {
    const found = nearest(node)
    if (found) {
      const joint = jointAt(found, -1 - ends.length - index, insertions)
      connectors.push({ way: wayOf({ kind: 'path' }), nodes: [node, joint] })
    } else if (linkIndexes.length === 1) {
      throw new BuildError(`${node.lat},${node.lng} 周围 ${ATTACH_METERS} 米内没有路，接不上。`, linkIndexes[0] ?? null)
    }
  })

  const nodeAt = (place: LatLng) => ends.find(({ node }) => straightMeters(node, place) <= SAME_METERS)?.node
  const added = links.flatMap((link): Stretch[] => {
    const from = nodeAt({ lat: link.fromLat, lng: link.fromLng })
    const to = nodeAt({ lat: link.toLat, lng: link.toLng })
    return from && to && from !== to ? [{ way: wayOf(link), nodes: [from, to] }] : []
  })
  return [...stretches.map((stretch) => withInsertions(stretch, insertions)), ...connectors, ...added]
}
