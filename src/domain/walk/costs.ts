import { type Costs, FLAG, type GraphTables, kinds } from './graph'
import { escalatorSeconds, flatSeconds, liftSideSeconds, stairsSeconds } from './pace'
import type { Profile } from './profile'

const isClosedTo = ({ stairs, steepestSlope }: Profile, tables: GraphTables, edge: number): boolean => {
  if (stairs === null && ((tables.edgeFlags[edge] ?? 0) & FLAG.closedToWheels) !== 0) return true
  return steepestSlope !== null && (tables.edgeSteepest[edge] ?? 0) > Math.round(steepestSlope * 200)
}

/** Seconds of an edge walked in one direction. */
const secondsOf = (profile: Profile, tables: GraphTables, edge: number, isForward: boolean): number => {
  const meters = tables.edgeMeters[edge] ?? 0
  const forward = (tables.edgeClimbForward[edge] ?? 0) / 10
  const backward = (tables.edgeClimbBackward[edge] ?? 0) / 10
  const climb = isForward ? forward : backward
  switch (kinds[tables.edgeKind[edge] ?? 0]) {
    case 'stairs':
      return stairsSeconds(profile, meters, Math.max(forward, backward), climb > 0)
    case 'escalator':
      return escalatorSeconds(profile, meters, Math.max(forward, backward))
    case 'lift':
      return liftSideSeconds(profile, meters)
    default:
      return flatSeconds(profile, (meters * ((isForward ? tables.edgeSlowForward : tables.edgeSlowBackward)[edge] ?? 0)) / 10_000)
  }
}

/** What every edge costs a walker of this profile, in seconds. */
export const costsOf = (tables: GraphTables, profile: Profile): Costs => {
  const count = tables.edgeFrom.length
  const costs = { forward: new Float32Array(count).fill(Infinity), backward: new Float32Array(count).fill(Infinity) }
  for (let edge = 0; edge < count; edge++) {
    if (isClosedTo(profile, tables, edge)) continue
    const flags = tables.edgeFlags[edge] ?? 0
    if ((flags & FLAG.closedForward) === 0) costs.forward[edge] = secondsOf(profile, tables, edge, true)
    if ((flags & FLAG.closedBackward) === 0) costs.backward[edge] = secondsOf(profile, tables, edge, false)
  }
  return costs
}

/** The same ways by their length alone, in metres. */
export const lengthsOf = (tables: GraphTables, costs: Costs): Costs => {
  const lengths = (seconds: Float32Array) =>
    seconds.map((value, edge) => (value === Infinity ? Infinity : (tables.edgeMeters[edge] ?? 0)))
  return { forward: lengths(costs.forward), backward: lengths(costs.backward) }
}
