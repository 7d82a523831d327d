import type { WalkGraph } from '../graph'
import { type Arrival, BY_TO } from './search'
import type { Snap } from './snap'

/** A part of an edge as somebody walks it: forward when `from < to`. Shares of the edge, 0 to 1. */
export type VisitLeg = (edge: number, from: number, to: number) => void

/** Calls back for every leg of the way from the start of the graph's tree `there`, the last leg first. */
export const visitLegs = (
  { tables, there }: WalkGraph,
  start: Snap,
  goal: Snap,
  { through }: Arrival,
  visit: VisitLeg,
): void => {
  if (through === 'same') {
    visit(goal.edge, start.share, goal.share)
    return
  }
  visit(goal.edge, through === 'from' ? 0 : 1, goal.share)
  let node = (through === 'from' ? tables.edgeFrom : tables.edgeTo)[goal.edge] ?? 0
  let arc = there.arrivedBy[node] ?? BY_TO
  while (arc >= 0) {
    const edge = arc >>> 1
    const isForward = (arc & 1) === 0
    visit(edge, isForward ? 0 : 1, isForward ? 1 : 0)
    node = (isForward ? tables.edgeFrom : tables.edgeTo)[edge] ?? 0
    arc = there.arrivedBy[node] ?? BY_TO
  }
  visit(start.edge, start.share, arc === BY_TO ? 1 : 0)
}
