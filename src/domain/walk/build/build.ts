import { draftEdges } from './edges'
import type { Draft } from './draft'
import { BuildError, type WalkGraph } from '../graph'
import { withoutScraps } from './islands'
import { attachLinks } from './links'
import { readNetwork, type Stretch } from '../network'
import { openGraph } from '../way/open'
import { packDraft } from '../file/pack'
import type { Bbox, LatLng } from '../place'
import { type Profiles, profiles as usualProfiles } from '../profile'
import type { HeightAt, SourceLink, SourceNode, SourceNote, SourceWay } from './source'

export interface BuildInput {
  /** Read once each, so that they may be generators. Nodes that no way uses may be left out. */
  nodes: Iterable<SourceNode>
  ways: Iterable<SourceWay>
  heightAt?: HeightAt
  /** Distance of the height model's values: 30 for SRTM1, 90 for SRTM3. Default 0: surveyed heights. */
  heightCellMeters?: number
  links?: Iterable<SourceLink>
  /** Only what lies inside is kept. */
  bbox?: Bbox
  note: SourceNote
  /** Overrides of the default speeds, for example an elder pace of 0.7 m/s. */
  profiles?: Profiles
}

const NOTHING_TO_WALK = '数据里没有人能走的路。'

const bboxText = ({ west, south, east, north }: Bbox): string =>
  [west, south, east, north].map((degrees) => Number(degrees.toFixed(4))).join(',')

/** Accepts `west < east` and `south < north` on earth only. @throws BuildError */
const checkBbox = (bbox: Bbox): void => {
  const { west, south, east, north } = bbox
  const isOnEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90
  if (isOnEarth && west < east && south < north) return
  throw new BuildError(`范围 ${bboxText(bbox)} 不是一块地方：要按西,南,东,北写经纬度。`)
}

const bboxOf = ({ nodes, edges }: Draft): Bbox => {
  const bbox = { west: 180, south: 90, east: -180, north: -90 }
  const grow = ({ lat, lng }: LatLng) => {
    bbox.west = Math.min(bbox.west, lng)
    bbox.east = Math.max(bbox.east, lng)
    bbox.south = Math.min(bbox.south, lat)
    bbox.north = Math.max(bbox.north, lat)
  }
  nodes.forEach(grow)
  for (const { bends } of edges) bends.forEach(grow)
  return bbox
}

const checkNotEmpty = (stretches: readonly Stretch[], bbox: Bbox | undefined): void => {
  if (stretches.length > 0) return
  throw new BuildError(bbox ? `范围 ${bboxText(bbox)} 里没有人能走的路。` : NOTHING_TO_WALK)
}

/**
 * Makes the walking network of a map.
 * @throws BuildError for a network without ways, an invalid bbox or one without ways, or a link far from every way
 */
export const buildGraph = (input: BuildInput): WalkGraph => {
  const { nodes, ways, bbox, note, heightAt, heightCellMeters = 0, links, profiles = usualProfiles } = input
  if (bbox) checkBbox(bbox)
  const stretches = readNetwork(bbox ? { nodes, ways, bbox } : { nodes, ways })
  checkNotEmpty(stretches, bbox)
  const heights = heightAt ? { at: heightAt, cellMeters: heightCellMeters } : null
  const draft = withoutScraps(draftEdges(attachLinks(stretches, links ?? []), heights))
  if (draft.edges.length === 0) throw new BuildError(NOTHING_TO_WALK)
  const { tables, names } = packDraft(draft)
  return openGraph({ bbox: bboxOf(draft), note, profiles, hasHeights: heightAt !== undefined, names }, tables)
}
