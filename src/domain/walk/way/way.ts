import { type Point, partPoints } from '../geometry'
import { FLAG, type Kind, kinds, type WalkGraph } from '../graph'
import { type Journey, makeJourneys, offNetworkMeters } from './journey'
import { flatSeconds } from '../pace'
import type { LatLng, LatLngPair } from '../place'
import type { ProfileName } from '../profile'
import { partCost } from './search'
import { type Snap, snap } from './snap'
import { measure, type Walk } from './times'
import { visitLegs } from './trace'

/** A part of a way that is all of one kind. */
export interface Piece {
  kind: Kind
  meters: number
  seconds: number
  /** Of stairs; 0 elsewhere. */
  steps: number
  /** False: nobody has counted the steps of some stairway, they are estimated from its height. */
  isStepsCounted: boolean
  /** End height minus start height, also in a lift. Stairs of which nobody knows where up is count as upward. */
  risesMeters: number
  /** The street that most of it runs along; null if that has no name. */
  street: string | null
  line: LatLngPair[]
}

/** The way there; `thereSeconds` is the sum of its pieces. */
export interface Way extends Walk {
  /** Neighbouring pieces differ in kind. */
  pieces: Piece[]
  line: LatLngPair[]
}

/** What is walked between two junctions, or off the network. */
interface Leg {
  kind: Kind
  meters: number
  seconds: number
  steps: number
  isStepsCounted: boolean
  risesMeters: number
  street: string
  points: Point[]
}

const legOf = (graph: WalkGraph, profile: ProfileName, edge: number, from: number, to: number): Leg => {
  const { edgeKind, edgeMeters, edgeSteps, edgeFlags, edgeName, edgeClimbForward, edgeClimbBackward } = graph.tables
  const share = Math.abs(to - from)
  const kind = kinds[edgeKind[edge] ?? 0] ?? 'flat'
  const isForward = to > from
  const up = ((isForward ? edgeClimbForward : edgeClimbBackward)[edge] ?? 0) / 10
  const down = ((isForward ? edgeClimbBackward : edgeClimbForward)[edge] ?? 0) / 10
  const isUpUnknown = kind !== 'flat' && up === down
  const { forward, backward } = graph.costs[profile]
  return {
    kind,
    meters: share * (edgeMeters[edge] ?? 0),
    seconds: partCost((isForward ? forward : backward)[edge], share),
    steps: kind === 'stairs' ? share * (edgeSteps[edge] ?? 0) : 0,
    isStepsCounted: kind !== 'stairs' || ((edgeFlags[edge] ?? 0) & FLAG.countedSteps) !== 0,
    risesMeters: share * (isUpUnknown ? up : up - down),
    street: graph.header.names[edgeName[edge] ?? 0] ?? '',
    points: partPoints(graph, edge, from, to),
  }
}

const offNetworkLeg = (graph: WalkGraph, profile: ProfileName, meters: number, points: Point[]): Leg => ({
  kind: 'flat',
  meters,
  seconds: flatSeconds(graph.header.profiles[profile], meters),
  steps: 0,
  isStepsCounted: true,
  risesMeters: 0,
  street: '',
  points,
})

const legsOf = (graph: WalkGraph, profile: ProfileName, start: Snap, goal: Snap, journey: Journey): Leg[] => {
  const here: Point = [start.x, start.y]
  const there: Point = [goal.x, goal.y]
  const { arrival } = journey
  if (!arrival) {
    const meters = journey.thereSeconds * graph.header.profiles[profile].flatMetersPerSecond
    return [offNetworkLeg(graph, profile, meters, [here, there])]
  }
  const legs: Leg[] = []
  visitLegs(graph, start, goal, arrival, (edge, from, to) => {
    if (from !== to) legs.push(legOf(graph, profile, edge, from, to))
  })
  legs.reverse()
  const onWay = partPoints(graph, start.edge, start.share, start.share)
  const joins = legs[0]?.points[0] ?? onWay[0] ?? here
  const leaves = legs[legs.length - 1]?.points.slice(-1)[0] ?? joins
  const isShort = legs.length === 0
  if (start.offMeters > 0 || isShort)
    legs.unshift(offNetworkLeg(graph, profile, offNetworkMeters(start), [here, joins]))
  if (goal.offMeters > 0 || isShort) legs.push(offNetworkLeg(graph, profile, offNetworkMeters(goal), [leaves, there]))
  return legs
}

const sum = (legs: readonly Leg[], of: (leg: Leg) => number): number => legs.reduce((total, leg) => total + of(leg), 0)

const longestStreet = (legs: readonly Leg[]): string | null => {
  const meters = new Map<string, number>()
  for (const leg of legs) meters.set(leg.street, (meters.get(leg.street) ?? 0) + leg.meters)
  const [street] = [...meters].reduce((a, b) => (b[1] > a[1] ? b : a), ['', -1])
  return street || null
}

/** Lines joined end to end, without the points that would appear twice. */
const join = (graph: WalkGraph, legs: readonly Leg[]): LatLngPair[] =>
  legs
    .flatMap(({ points }) => points.map(([x, y]) => graph.plane.pair(x, y)))
    .filter(([lat, lng], index, all) => index === 0 || lat !== all[index - 1]?.[0] || lng !== all[index - 1]?.[1])

const pieceOf = (graph: WalkGraph, legs: readonly Leg[]): Piece => ({
  kind: legs[0]?.kind ?? 'flat',
  meters: sum(legs, (leg) => leg.meters),
  seconds: sum(legs, (leg) => leg.seconds),
  steps: Math.round(sum(legs, (leg) => leg.steps)),
  isStepsCounted: legs.every((leg) => leg.isStepsCounted),
  risesMeters: sum(legs, (leg) => leg.risesMeters),
  street: longestStreet(legs),
  line: join(graph, legs),
})

const groupByKind = (legs: readonly Leg[]): Leg[][] => {
  const groups: Leg[][] = []
  for (const leg of legs) {
    const group = groups[groups.length - 1]
    if (group?.[0]?.kind === leg.kind) group.push(leg)
    else groups.push([leg])
  }
  return groups
}

/** The fastest way between two places. @returns null where there is none */
export const findWay = (graph: WalkGraph, from: LatLng, to: LatLng, profile: ProfileName): Way | null => {
  const start = snap(graph, from, profile)
  const goal = snap(graph, to, profile)
  if (!start || !goal) return null
  const isBothWays = graph.header.profiles[profile].countsBothWays
  const journey = makeJourneys(graph, { start, goals: [goal], profile, cutSeconds: Infinity, isBothWays })(goal)
  if (!journey) return null
  const legs = legsOf(graph, profile, start, goal, journey)
  return {
    ...measure(graph, start, goal, journey),
    pieces: groupByKind(legs).map((group) => pieceOf(graph, group)),
    line: join(graph, legs),
  }
}
