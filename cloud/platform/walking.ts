import { toGcj02, toWgs84 } from '../../src/domain/crs'
import type { Position } from '../../src/domain/geo'
import type { WalkGraph } from '../../src/domain/walk/graph'
import { linesWithin } from '../../src/domain/walk/lines'
import { isInside, type LatLngPair } from '../../src/domain/walk/place'
import type { ProfileName } from '../../src/domain/walk/profile'
import { type StreetName, streetNames } from '../../src/domain/walk/street-names'
import { findReach } from '../../src/domain/walk/reach/reach'
import { snap } from '../../src/domain/walk/way/snap'
import { streetNear } from '../../src/domain/walk/way/street-near'
import { type Walk as GraphWalk, walkTimes } from '../../src/domain/walk/way/times'
import { findWay, type Piece as GraphPiece } from '../../src/domain/walk/way/way'
import { boxAround } from '../../src/domain/geo'

/** The attribution and date of the network, shown next to every figure derived from it. */
export interface GraphNote {
  attribution: string
  /** `2026-10-01` */
  dataDate: string
  isSample: boolean
  /** False: built without a height model, so slopes cost no time. */
  hasHeights: boolean
}

/** A walk in whole seconds and metres. Seconds are rounded up, so that 600 still means within ten minutes. */
export interface Walk {
  seconds: number
  meters: number
  stairs: number
  isStairsCounted: boolean
  climb: number
  hasLift: boolean
  isWithin: boolean
}

export interface Piece {
  kind: GraphPiece['kind']
  seconds: number
  meters: number
  steps: number
  isStepsCounted: boolean
  /** Positive uphill. */
  risesMeters: number
  street: string | null
}

export interface Way {
  walk: Walk
  pieces: Piece[]
  line: LatLngPair[]
}

/** `[lat, lng]` in GCJ-02 degrees. */
type Lines = LatLngPair[][]

/**
 * Walking times on the street network. Takes positions of either coordinate system and answers in GCJ-02. A position is
 * used for the answer and stored nowhere.
 */
export interface Walking {
  /** null: there is no network, and no times may be given. */
  note: () => GraphNote | null
  covers: (position: Position) => boolean
  /** Whether streets are known near enough to walk onto them, at any pace. */
  knows: (position: Position) => boolean
  /** In the order of the targets; null where one cannot be reached, or not within the cutoff. */
  times: (from: Position, targets: readonly Position[], profile: ProfileName, cutSeconds: number) => (Walk | null)[]
  way: (from: Position, to: Position, profile: ProfileName) => Way | null
  /** The area within ten minutes: polygons of rings, the outer one first, then its holes. */
  reach: (from: Position, profile: ProfileName) => Lines[]
  /** The streets and stairs around a place, and where to write their names. */
  lines: (around: Position) => { streets: Lines; stairs: Lines; names: StreetName[] }
  /** The name of the street that a position lies on; null where none is known. */
  street: (position: Position) => string | null
}

/** The radius of a map around a person: ten minutes downhill and a little more. */
const LINES_METERS = 1_000

const toGcjPair = ([lat, lng]: LatLngPair): LatLngPair => {
  const position = toGcj02({ lat, lng, crs: 'wgs84' })
  const round6 = (degrees: number) => Math.round(degrees * 1e6) / 1e6
  return [round6(position.lat), round6(position.lng)]
}

const toGcjLine = (line: readonly LatLngPair[]): LatLngPair[] => line.map(toGcjPair)

const toWalk = ({ seconds, meters, climb, ...walk }: GraphWalk): Walk => ({
  seconds: Math.ceil(seconds),
  meters: Math.round(meters),
  stairs: walk.stairs,
  isStairsCounted: walk.isStairsCounted,
  climb: Math.round(climb),
  hasLift: walk.hasLift,
  isWithin: walk.isWithin,
})

const toPiece = ({ kind, seconds, meters, steps, isStepsCounted, risesMeters, street }: GraphPiece): Piece => ({
  kind,
  seconds: Math.round(seconds),
  meters: Math.round(meters),
  steps,
  isStepsCounted,
  risesMeters: Math.round(risesMeters * 10) / 10,
  street,
})

/** Walking on a graph in memory. OpenStreetMap uses WGS-84: coordinates are converted here and nowhere else. */
export const embeddedWalking = (graph: WalkGraph): Walking => ({
  note: () => {
    const { attribution, dataDate, isSample } = graph.header.note
    return { attribution, dataDate, isSample, hasHeights: graph.header.hasHeights }
  },
  covers: (position) => isInside(graph.header.bbox, toWgs84(position)),
  knows: (position) => snap(graph, toWgs84(position), 'standard') !== null,
  times: (from, targets, profile, cutSeconds) =>
    walkTimes(graph, toWgs84(from), targets.map(toWgs84), profile, { cutSeconds }).map((walk) => walk && toWalk(walk)),
  way: (from, to, profile) => {
    const way = findWay(graph, toWgs84(from), toWgs84(to), profile)
    return way && { walk: toWalk(way), pieces: way.pieces.map(toPiece), line: toGcjLine(way.line) }
  },
  reach: (from, profile) => findReach(graph, toWgs84(from), profile).rings.map((area) => area.map(toGcjLine)),
  lines: (around) => {
    const found = linesWithin(graph, boxAround(toWgs84(around), LINES_METERS))
    const above = found.filter(({ kind }) => kind !== 'lift')
    const drawn = (isStairs: boolean) =>
      above.filter(({ kind }) => (kind === 'stairs') === isStairs).map(({ line }) => toGcjLine(line))
    const names = streetNames(above.filter(({ isTunnel }) => !isTunnel))
    return {
      streets: drawn(false),
      stairs: drawn(true),
      names: names.map(({ at, ...name }) => ({ ...name, at: toGcjPair(at) })),
    }
  },
  street: (position) => streetNear(graph, toWgs84(position)),
})

/** Without a network: no times and no lines. */
export const noWalking: Walking = {
  note: () => null,
  covers: () => false,
  knows: () => false,
  times: (_from, targets) => targets.map(() => null),
  way: () => null,
  reach: () => [],
  lines: () => ({ streets: [], stairs: [], names: [] }),
  street: () => null,
}
