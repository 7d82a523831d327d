import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWalkFile } from '../cloud/cli/walk/build'
import { openGraphFile } from '../cloud/cli/walk/times'
import { straightMeters } from '../src/domain/geo'
import { shortestMeters } from '../src/domain/walk/distances'
import type { WalkGraph } from '../src/domain/walk/graph'
import type { LatLng } from '../src/domain/walk/place'
import { TEN_MINUTES_SECONDS } from '../src/domain/walk/profile'
import { walkTimes } from '../src/domain/walk/way/times'
import { openValhalla, type Valhalla } from './valhalla'

/** Our engine compared with an independent one on the same streets. Shares are 0 to 1. */
export interface WalkTruth {
  pairs: number
  /** Pairs whose shortest ways differ by at most 5 %. */
  sameMetersShare: number
  /** Pairs for which both agree whether the walk takes at most ten minutes. */
  sameVerdictShare: number
  /** Pairs that only our engine finds within ten minutes. */
  wronglyWithinShare: number
}

const PAIRS = 200
const FARTHEST_METERS = 1_500
const TOLERANCE = 0.05

/** Marsaglia's xorshift: the same pairs in every run. */
const makeRandom = (seed: number) => {
  let state = seed
  return (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Pairs of different junctions of the network, at most 1.5 km apart. */
const pairsOf = ({ tables, nodeCount }: WalkGraph, count: number): [LatLng, LatLng][] => {
  const random = makeRandom(20_261_124)
  const place = (): LatLng => {
    const node = Math.floor(random() * nodeCount)
    return { lat: (tables.nodeLat[node] ?? 0) / 1e6, lng: (tables.nodeLng[node] ?? 0) / 1e6 }
  }
  const pairs: [LatLng, LatLng][] = []
  while (pairs.length < count) {
    const [from, to] = [place(), place()]
    const meters = straightMeters(from, to)
    if (meters > 1 && meters <= FARTHEST_METERS) pairs.push([from, to])
  }
  return pairs
}

const isSame = (ours: number | null, theirs: number | null): boolean =>
  ours === null || theirs === null ? ours === theirs : Math.abs(ours - theirs) <= TOLERANCE * theirs

const compare = async (graph: WalkGraph, valhalla: Valhalla): Promise<WalkTruth> => {
  const counts = { sameMeters: 0, sameVerdict: 0, wronglyWithin: 0 }
  for (const [from, to] of pairsOf(graph, PAIRS)) {
    const [meters = null] = shortestMeters(graph, from, [to], 'standard')
    const [walk] = walkTimes(graph, from, [to], 'standard')
    const theirSeconds = await valhalla.fastestSeconds(from, to)
    const isWithin = walk?.isWithin ?? false
    const isTheirsWithin = theirSeconds !== null && theirSeconds <= TEN_MINUTES_SECONDS
    if (isSame(meters, await valhalla.shortestMeters(from, to))) counts.sameMeters++
    if (isWithin === isTheirsWithin) counts.sameVerdict++
    if (isWithin && !isTheirsWithin) counts.wronglyWithin++
  }
  return {
    pairs: PAIRS,
    sameMetersShare: counts.sameMeters / PAIRS,
    sameVerdictShare: counts.sameVerdict / PAIRS,
    wronglyWithinShare: counts.wronglyWithin / PAIRS,
  }
}

/**
 * Compares our engine with Valhalla on a steep extract, both without ferries and private grounds; Valhalla ignores
 * slopes here and gives stairs no extra cost. The files are in GEO_DIR, or beside the repository.
 * @returns null when the extract or the engine is missing: not measured
 */
export const walkTruth = async (): Promise<WalkTruth | null> => {
  const geo = process.env.GEO_DIR ?? join(process.cwd(), '../shared/geo')
  const extract = join(geo, 'monaco.osm.pbf')
  const folder = mkdtempSync(join(tmpdir(), 'walk-truth-'))
  try {
    const valhalla = await openValhalla(extract, folder)
    if (!valhalla) return null
    const out = join(folder, 'city.walk')
    await buildWalkFile({ source: extract, dem: [join(geo, 'N43E007.hgt.zip')], out }, () => {})
    return await compare(openGraphFile(out), valhalla)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
