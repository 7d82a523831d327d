import type { Costs, WalkGraph } from '../graph'
import { OFF_NETWORK_DETOUR } from '../pace'
import type { ProfileName } from '../profile'
import { type Arrival, arrivalAt, growTree } from './search'
import type { Snap } from './snap'

/** Metres walked from a place to where it meets the network. */
export const offNetworkMeters = ({ offMeters }: Snap): number => offMeters * OFF_NETWORK_DETOUR

/**
 * Metres between two places that are nearer to each other than the network is to one of them:
 * a walk by way of the street would be a detour. @returns null when the network is nearer
 */
export const beelineMeters = (a: Snap, b: Snap): number | null => {
  const meters = Math.hypot(a.x - b.x, a.y - b.y)
  return meters <= Math.max(a.offMeters, b.offMeters) ? meters * OFF_NETWORK_DETOUR : null
}

/** How one gets from the start to a goal; `arrival` is null for a beeline. */
export interface Journey {
  thereSeconds: number
  /** The slower of there and back where both count, otherwise the same. */
  seconds: number
  arrival: Arrival | null
}

interface JourneyQuestion {
  start: Snap
  goals: readonly Snap[]
  profile: ProfileName
  cutSeconds: number
  isBothWays: boolean
}

/**
 * Grows the graph's tree `there`, and `back` where the way home counts.
 * @returns for a goal of the question, null where it is not reached within the cut
 */
export const makeJourneys = (graph: WalkGraph, question: JourneyQuestion): ((goal: Snap) => Journey | null) => {
  const { start, goals, profile, cutSeconds, isBothWays } = question
  const costs: Costs = graph.costs[profile]
  const speed = graph.header.profiles[profile].flatMetersPerSecond
  const offStartSeconds = offNetworkMeters(start) / speed
  const search = { start, costs, cut: cutSeconds - offStartSeconds, until: goals }
  growTree(graph, graph.there, { ...search, isBack: false })
  if (isBothWays) growTree(graph, graph.back, { ...search, isBack: true })

  return (goal) => {
    const beeline = beelineMeters(start, goal)
    const arrival = arrivalAt(graph, graph.there, { start, costs, isBack: false }, goal)
    const back = isBothWays ? arrivalAt(graph, graph.back, { start, costs, isBack: true }, goal) : arrival
    const offSeconds = offStartSeconds + offNetworkMeters(goal) / speed
    const beelineSeconds = beeline === null ? Infinity : beeline / speed
    const thereSeconds = Math.min(beelineSeconds, arrival ? arrival.cost + offSeconds : Infinity)
    const backSeconds = Math.min(beelineSeconds, back ? back.cost + offSeconds : Infinity)
    const seconds = Math.max(thereSeconds, backSeconds)
    if (seconds > cutSeconds || seconds === Infinity) return null
    return { thereSeconds, seconds, arrival: thereSeconds < beelineSeconds ? arrival : null }
  }
}
