import { distance, type Spot } from './plane'
import { keepersOf } from './polyline'

/** Height of one step in metres, as usual for public stairs. */
export const stepRise = 0.15

/** A way steeper than this slope is built as stairs. */
const stairsFrom = 0.15
const shortestRun = 14

export interface Run {
  isSteps: boolean
  nodes: number[]
}

const meters = (nodes: readonly number[], spots: readonly Spot[]): number =>
  nodes.slice(1).reduce((sum, node, k) => sum + distance(spots[nodes[k] ?? node] ?? [0, 0], spots[node] ?? [0, 0]), 0)

/** Merges neighbouring runs that belong together. */
const joined = (runs: readonly Run[], isOne: (before: Run, run: Run) => boolean): Run[] =>
  runs.reduce<Run[]>((kept, run) => {
    const before = kept.at(-1)
    if (!before || !isOne(before, run)) return [...kept, run]
    return [...kept.slice(0, -1), { ...before, nodes: [...before.nodes, ...run.nodes.slice(1)] }]
  }, [])

const withoutCorners = (nodes: number[], spots: readonly Spot[], isFixed: (node: number) => boolean): number[] => {
  const stops = nodes.flatMap((node, k) => (k === 0 || k === nodes.length - 1 || isFixed(node) ? [k] : []))
  return stops.flatMap((stop, k) => {
    const part = nodes.slice(stops[k - 1] ?? stop, stop + 1)
    const kept = new Set(
      keepersOf(
        part.map((node) => spots[node] ?? [0, 0]),
        1,
      ),
    )
    return part.filter((_, at) => kept.has(at) && (k === 0 || at > 0))
  })
}

const cutAt = (nodes: number[], isCut: (node: number) => boolean): number[][] => {
  const parts: number[][] = [[]]
  nodes.forEach((node, k) => {
    parts.at(-1)?.push(node)
    if (k > 0 && k < nodes.length - 1 && isCut(node)) parts.push([node])
  })
  return parts
}

/**
 * Divides a line up the hill into flights of steps and level paths, by the slope of the ground. Flights end at every
 * crossing, so that each has its own number of steps.
 */
export const flightsOf = (
  nodes: readonly number[],
  spots: readonly Spot[],
  heights: readonly number[],
  isCrossing: (node: number) => boolean,
): Run[] => {
  const pieces = nodes.slice(1).map((node, k): Run => {
    const before = nodes[k] ?? node
    const rise = Math.abs((heights[node] ?? 0) - (heights[before] ?? 0))
    return { isSteps: rise > stairsFrom * meters([before, node], spots), nodes: [before, node] }
  })
  const isAlike = (before: Run, run: Run): boolean => before.isSteps === run.isSteps
  // Very short runs are merged: nobody builds three steps, a metre of path and three steps.
  const isShort = (before: Run, run: Run): boolean => isAlike(before, run) || meters(run.nodes, spots) < shortestRun
  return joined(joined(pieces, isAlike), isShort)
    .map((run) => ({ ...run, nodes: withoutCorners(run.nodes, spots, isCrossing) }))
    .flatMap((run) => (run.isSteps ? cutAt(run.nodes, isCrossing).map((part) => ({ ...run, nodes: part })) : [run]))
}

export const stepCount = (fromHeight: number, toHeight: number): number =>
  Math.round(Math.abs(toHeight - fromHeight) / stepRise)
