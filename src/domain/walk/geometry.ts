import type { WalkGraph } from './graph'

/** A point on the graph's plane, in metres. */
export type Point = [x: number, y: number]

/** The points of an edge from its from node to its to node. */
export const edgePoints = ({ pointStart, pointX, pointY }: WalkGraph, edge: number): Point[] => {
  const points: Point[] = []
  for (let point = pointStart[edge] ?? 0; point < (pointStart[edge + 1] ?? 0); point++) {
    points.push([pointX[point] ?? 0, pointY[point] ?? 0])
  }
  return points
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]

/** A part of a line by shares of its length, `from <= to`. */
const cutLine = (points: readonly Point[], from: number, to: number): Point[] => {
  const lengths = points.map((point, index) => {
    const before = points[index - 1] ?? point
    return Math.hypot(point[0] - before[0], point[1] - before[1])
  })
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const [start, end] = [from * total, to * total]
  const cut: Point[] = []
  let along = 0
  points.forEach((point, index) => {
    const before = points[index - 1]
    const length = lengths[index] ?? 0
    const next = along + length
    if (before && length > 0) {
      if (start >= along && start < next) cut.push(between(before, point, (start - along) / length))
      if (end > along && end < next) cut.push(between(before, point, (end - along) / length))
    }
    if (next >= start && next <= end && (next > start || index === 0)) cut.push(point)
    along = next
  })
  return cut.length > 0 ? cut : points.slice(-1)
}

/** The points of a part of an edge in the direction of walking: backward when `from > to`. Shares of the edge, 0 to 1. */
export const partPoints = (graph: WalkGraph, edge: number, from: number, to: number): Point[] => {
  const points = edgePoints(graph, edge)
  return from <= to ? cutLine(points, from, to) : cutLine(points, to, from).reverse()
}
