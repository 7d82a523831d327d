import Flatbush from 'flatbush'
import { costsOf } from './costs'
import type { GraphHeader, GraphTables, WalkGraph } from '../graph'
import { makePlane, type Plane } from '../place'
import { makeTree } from './search'
import { VarintReader } from '../file/varint'

/** Arcs by the node they leave; loops appear twice, which does no harm. */
const arcsOf = ({ edgeFrom, edgeTo }: GraphTables, nodeCount: number): Pick<WalkGraph, 'arcStart' | 'arcs'> => {
  const arcStart = new Uint32Array(nodeCount + 1)
  const countAt = (node: number) => {
    arcStart[node + 1] = (arcStart[node + 1] ?? 0) + 1
  }
  edgeFrom.forEach(countAt)
  edgeTo.forEach(countAt)
  for (let node = 0; node < nodeCount; node++) arcStart[node + 1] = (arcStart[node + 1] ?? 0) + (arcStart[node] ?? 0)

  const next = arcStart.slice()
  const arcs = new Uint32Array(edgeFrom.length * 2)
  const put = (node: number, arc: number) => {
    const position = next[node] ?? 0
    arcs[position] = arc
    next[node] = position + 1
  }
  edgeFrom.forEach((node, edge) => put(node, edge * 2))
  edgeTo.forEach((node, edge) => put(node, edge * 2 + 1))
  return { arcStart, arcs }
}

type Points = Pick<WalkGraph, 'pointStart' | 'pointX' | 'pointY'>

const pointsOf = (tables: GraphTables, plane: Plane): Points => {
  const { nodeLat, nodeLng, edgeFrom, edgeTo, shapeStart, shapes } = tables
  const edgeCount = edgeFrom.length
  // A bend takes at least two bytes.
  const pointX = new Float32Array(edgeCount * 2 + shapes.length / 2)
  const pointY = new Float32Array(pointX.length)
  const pointStart = new Uint32Array(edgeCount + 1)
  const reader = new VarintReader(shapes, 0)
  let count = 0
  for (let edge = 0; edge < edgeCount; edge++) {
    const from = edgeFrom[edge] ?? 0
    const to = edgeTo[edge] ?? 0
    const end = shapeStart[edge + 1] ?? 0
    let lat = nodeLat[from] ?? 0
    let lng = nodeLng[from] ?? 0
    pointX[count] = plane.x(lng / 1e6)
    pointY[count++] = plane.y(lat / 1e6)
    while (reader.position < end) {
      lat += reader.next()
      lng += reader.next()
      pointX[count] = plane.x(lng / 1e6)
      pointY[count++] = plane.y(lat / 1e6)
    }
    pointX[count] = plane.x((nodeLng[to] ?? 0) / 1e6)
    pointY[count++] = plane.y((nodeLat[to] ?? 0) / 1e6)
    pointStart[edge + 1] = count
  }
  return { pointStart, pointX: pointX.subarray(0, count), pointY: pointY.subarray(0, count) }
}

const indexOf = ({ pointStart, pointX, pointY }: Points): Flatbush => {
  const edgeCount = pointStart.length - 1
  const index = new Flatbush(edgeCount, 16, Float32Array)
  let point = 0
  for (let edge = 0; edge < edgeCount; edge++) {
    const end = pointStart[edge + 1] ?? 0
    let west = Infinity
    let south = Infinity
    let east = -Infinity
    let north = -Infinity
    for (; point < end; point++) {
      const x = pointX[point] ?? 0
      const y = pointY[point] ?? 0
      if (x < west) west = x
      if (x > east) east = x
      if (y < south) south = y
      if (y > north) north = y
    }
    index.add(west, south, east, north)
  }
  index.finish()
  return index
}

/** Makes a network ready for questions. @param tables at least one edge */
export const openGraph = (header: GraphHeader, tables: GraphTables): WalkGraph => {
  const plane = makePlane(header.bbox)
  const points = pointsOf(tables, plane)
  const { standard, elder, stepfree } = header.profiles
  const nodeCount = tables.nodeLat.length
  const edgeCount = tables.edgeFrom.length
  return {
    header,
    tables,
    nodeCount,
    edgeCount,
    plane,
    ...arcsOf(tables, nodeCount),
    ...points,
    index: indexOf(points),
    costs: {
      standard: costsOf(tables, standard),
      elder: costsOf(tables, elder),
      stepfree: costsOf(tables, stepfree),
    },
    there: makeTree(nodeCount, edgeCount),
    back: makeTree(nodeCount, edgeCount),
  }
}
