import { basename } from 'node:path'
import type { Position } from '../../../src/domain/geo'
import { decodeGraph } from '../../../src/domain/walk/file/decode'
import { GraphError, type WalkGraph } from '../../../src/domain/walk/graph'
import { isInside, type LatLng } from '../../../src/domain/walk/place'
import type { ProfileName } from '../../../src/domain/walk/profile'
import { type Walk, walkTimes } from '../../../src/domain/walk/way/times'
import { Problems } from '../csv/problems'
import { InputError } from '../input-error'
import { readNamedFile } from '../named-file'
import { type Pair, readPairs } from './read-pairs'
import { readText } from './source-network'

export interface WalkTimesOptions {
  graph: string
  pairs: string
  profile: ProfileName
  /** The coordinate system of the pairs. */
  crs: Position['crs']
}

/** One pair, in the order of the table. Seconds and metres are null when there is no way. */
export interface PairTime {
  /** Rounded up to a tenth, so that 600 is still within ten minutes. */
  seconds: number | null
  meters: number | null
  stairs: number
  climb: number
  within: boolean
}

/** @throws InputError for a file that is not a graph of this version */
export const openGraphFile = (path: string): WalkGraph => {
  const { name, bytes } = readNamedFile(path)
  try {
    return decodeGraph(bytes)
  } catch (error) {
    throw error instanceof GraphError ? new InputError([`${name}：${error.message}`]) : error
  }
}

/** Detects swapped latitude and longitude: outside the network as written, inside it when swapped. */
const checkSwapped = ({ header }: WalkGraph, pairs: readonly Pair[], file: string): void => {
  const problems = new Problems()
  const isSwapped = ({ lat, lng }: LatLng) =>
    !isInside(header.bbox, { lat, lng }) && isInside(header.bbox, { lat: lng, lng: lat })
  for (const { line, from, to } of pairs) {
    if (isSwapped(from) || isSwapped(to)) problems.add(file, line, '经度和纬度写反了')
  }
  problems.throwIfAny()
}

const timeOf = (walk: Walk | null | undefined): PairTime =>
  walk
    ? {
        seconds: Math.ceil(walk.seconds * 10) / 10,
        meters: Math.round(walk.meters * 10) / 10,
        stairs: walk.stairs,
        climb: Math.round(walk.climb * 10) / 10,
        within: walk.isWithin,
      }
    : { seconds: null, meters: null, stairs: 0, climb: 0, within: false }

/** Pairs with the same start share one search. */
const byOrigin = (pairs: readonly Pair[]): number[][] => {
  const groups = new Map<string, number[]>()
  pairs.forEach(({ from }, index) => {
    const key = `${from.lat},${from.lng}`
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  return [...groups.values()]
}

/**
 * Walking times between pairs of positions.
 * @param onProgress from 0 to 1
 * @throws InputError naming the file and the line
 */
export const timesOfPairs = (options: WalkTimesOptions, onProgress: (share: number) => void): PairTime[] => {
  const graph = openGraphFile(options.graph)
  const file = basename(options.pairs)
  const pairs = readPairs(readText(options.pairs), file, options.crs)
  checkSwapped(graph, pairs, file)
  const times: PairTime[] = pairs.map(() => timeOf(null))
  let done = 0
  for (const indexes of byOrigin(pairs)) {
    const own = indexes.flatMap((index) => pairs[index] ?? [])
    const [first] = own
    if (!first) continue
    const walks = walkTimes(
      graph,
      first.from,
      own.map(({ to }) => to),
      options.profile,
    )
    indexes.forEach((pairIndex, index) => (times[pairIndex] = timeOf(walks[index])))
    done += indexes.length
    onProgress(done / pairs.length)
  }
  return times
}
