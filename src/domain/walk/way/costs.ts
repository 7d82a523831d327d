import { type Costs, FLAG, type GraphTables, kinds } from '../graph'
import { escalatorSeconds, flatSeconds, liftSideSeconds, stairsSeconds } from '../pace'
import type { Profile } from '../profile'

/** The slope, in half per cents, above which a way is closed to this profile. */
const steepestOpen = ({ steepestSlope }: Profile): number =>
  steepestSlope === null ? Infinity : Math.round(steepestSlope * 200)

/** Seconds of an edge that is not flat, walked in one direction. */
const specialSeconds = (profile: Profile, tables: GraphTables, edge: number, isForward: boolean): number => {
  const meters = tables.edgeMeters[edge] ?? 0
  const forward = (tables.edgeClimbForward[edge] ?? 0) / 10
  const backward = (tables.edgeClimbBackward[edge] ?? 0) / 10
  const rise = Math.max(forward, backward)
  const kind = kinds[tables.edgeKind[edge] ?? 0]
  if (kind === 'lift') return liftSideSeconds(profile, meters)
  if (kind === 'escalator') return escalatorSeconds(profile, meters, rise)
  return stairsSeconds(profile, meters, rise, (isForward ? forward : backward) > 0)
}

const FLAT = kinds.indexOf('flat')

/** What every edge costs a walker of this profile, in seconds. */
export const costsOf = (tables: GraphTables, profile: Profile): Costs => {
  const { edgeMeters, edgeSlowForward, edgeSlowBackward, edgeKind, edgeFlags, edgeSteepest } = tables
  const count = edgeMeters.length
  const costs = { forward: new Float32Array(count), backward: new Float32Array(count) }
  const steepest = steepestOpen(profile)
  const closing = profile.stairs === null ? FLAG.closedToWheels : 0
  for (let edge = 0; edge < count; edge++) {
    const flags = edgeFlags[edge] ?? 0
    const isFlat = edgeKind[edge] === FLAT
    const isClosed = (flags & closing) !== 0 || (edgeSteepest[edge] ?? 0) > steepest
    const level = (edgeMeters[edge] ?? 0) / 10_000
    const forward = isFlat
      ? flatSeconds(profile, level * (edgeSlowForward[edge] ?? 0))
      : specialSeconds(profile, tables, edge, true)
    const backward = isFlat
      ? flatSeconds(profile, level * (edgeSlowBackward[edge] ?? 0))
      : specialSeconds(profile, tables, edge, false)
    costs.forward[edge] = isClosed || (flags & FLAG.closedForward) !== 0 ? Infinity : forward
    costs.backward[edge] = isClosed || (flags & FLAG.closedBackward) !== 0 ? Infinity : backward
  }
  return costs
}

/** The same ways by their length alone, in metres. */
export const lengthsOf = (tables: GraphTables, costs: Costs): Costs => {
  const lengths = (seconds: Float32Array) =>
    seconds.map((value, edge) => (value === Infinity ? Infinity : (tables.edgeMeters[edge] ?? 0)))
  return { forward: lengths(costs.forward), backward: lengths(costs.backward) }
}
