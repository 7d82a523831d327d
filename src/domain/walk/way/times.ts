import { FLAG, kinds, type WalkGraph } from '../graph'
import { beelineMeters, type Journey, makeJourneys, offNetworkMeters } from './journey'
import { FASTEST_FACTOR } from '../pace'
import type { LatLng } from '../place'
import { type ProfileName, TEN_MINUTES_SECONDS } from '../profile'
import { type Snap, snap } from './snap'
import { visitLegs } from './trace'

/** A walk along the network. What is counted along the way is counted on the way there. */
export interface Walk {
  /** The slower of there and back for elder and step-free walkers. Not rounded. */
  seconds: number
  thereSeconds: number
  meters: number
  /** Steps of all stairways, up and down; escalators are ridden. */
  stairs: number
  /** Those of them that go up. */
  stairsUp: number
  /** False: nobody has counted the steps of some stairway, they are estimated from its height. */
  isStairsCounted: boolean
  /** Metres climbed on foot. */
  climb: number
  hasLift: boolean
  isWithin: boolean
}

export interface TimesOptions {
  /** Places farther than this are answered with null. Default: no limit. */
  cutSeconds?: number
  /** Default: as the profile says. */
  isBothWays?: boolean
}

/** Millimetre errors of the flat local map must not hide a place just within the cut. */
const MAP_TOLERANCE = 1.01

/** Adds up what lies along a journey. */
export const measure = (
  graph: WalkGraph,
  start: Snap,
  goal: Snap,
  { seconds, thereSeconds, arrival }: Journey,
): Walk => {
  const walk: Walk = {
    seconds,
    thereSeconds,
    meters: arrival ? offNetworkMeters(start) + offNetworkMeters(goal) : (beelineMeters(start, goal) ?? 0),
    stairs: 0,
    stairsUp: 0,
    isStairsCounted: true,
    climb: 0,
    hasLift: false,
    isWithin: seconds <= TEN_MINUTES_SECONDS,
  }
  if (!arrival) return walk
  const { edgeMeters, edgeKind, edgeSteps, edgeFlags, edgeClimbForward, edgeClimbBackward } = graph.tables
  visitLegs(graph, start, goal, arrival, (edge, from, to) => {
    const share = Math.abs(to - from)
    if (share === 0) return
    const kind = kinds[edgeKind[edge] ?? 0]
    const climb = (share * ((to > from ? edgeClimbForward : edgeClimbBackward)[edge] ?? 0)) / 10
    walk.meters += share * (edgeMeters[edge] ?? 0)
    if (kind === 'lift') walk.hasLift = true
    if (kind === 'flat' || kind === 'stairs') walk.climb += climb
    if (kind !== 'stairs') return
    const steps = share * (edgeSteps[edge] ?? 0)
    walk.stairs += steps
    if (climb > 0) walk.stairsUp += steps
    if (((edgeFlags[edge] ?? 0) & FLAG.countedSteps) === 0) walk.isStairsCounted = false
  })
  walk.stairs = Math.round(walk.stairs)
  walk.stairsUp = Math.min(walk.stairs, Math.round(walk.stairsUp))
  return walk
}

/**
 * Walks from one place to many, in their order; null where a place cannot be reached, or not within the cut.
 * Elder and step-free walkers are only sent where they also come back from.
 */
export const walkTimes = (
  graph: WalkGraph,
  from: LatLng,
  targets: readonly LatLng[],
  profile: ProfileName,
  options: TimesOptions = {},
): (Walk | null)[] => {
  const { flatMetersPerSecond, countsBothWays } = graph.header.profiles[profile]
  const { cutSeconds = Infinity, isBothWays = countsBothWays } = options
  const start = snap(graph, from, profile)
  if (!start) return targets.map(() => null)

  const farthestMeters = cutSeconds * flatMetersPerSecond * FASTEST_FACTOR * MAP_TOLERANCE
  const goals = targets.map((target) => {
    const straightMeters = Math.hypot(graph.plane.x(target.lng) - start.x, graph.plane.y(target.lat) - start.y)
    return straightMeters <= farthestMeters ? snap(graph, target, profile) : null
  })
  const known = goals.filter((goal) => goal !== null)
  if (known.length === 0) return goals.map(() => null)
  const journeyTo = makeJourneys(graph, { start, goals: known, profile, cutSeconds, isBothWays })
  return goals.map((goal) => {
    const journey = goal && journeyTo(goal)
    return goal && journey ? measure(graph, start, goal, journey) : null
  })
}
