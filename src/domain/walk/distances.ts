import { lengthsOf } from './way/costs'
import type { WalkGraph } from './graph'
import { beelineMeters, offNetworkMeters } from './way/journey'
import type { LatLng } from './place'
import type { ProfileName } from './profile'
import { arrivalAt, growTree } from './way/search'
import { snap } from './way/snap'

/** Metres of the shortest way (not the fastest) from one place to many. Used to compare networks and engines. */
export const shortestMeters = (
  graph: WalkGraph,
  from: LatLng,
  targets: readonly LatLng[],
  profile: ProfileName,
): (number | null)[] => {
  const start = snap(graph, from, profile)
  if (!start) return targets.map(() => null)
  const goals = targets.map((target) => snap(graph, target, profile))
  const search = { start, costs: lengthsOf(graph.tables, graph.costs[profile]), isBack: false }
  growTree(graph, graph.there, { ...search, cut: Infinity, until: goals.filter((goal) => goal !== null) })
  return goals.map((goal) => {
    if (!goal) return null
    const beeline = beelineMeters(start, goal)
    const arrival = arrivalAt(graph, graph.there, search, goal)
    const meters = arrival ? arrival.cost + offNetworkMeters(start) + offNetworkMeters(goal) : null
    return beeline === null || meters === null ? (beeline ?? meters) : Math.min(beeline, meters)
  })
}
