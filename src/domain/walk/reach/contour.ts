import type { Point } from '../geometry'

/** Numbers on a grid: the value at column i, row j is `values[j * columns + i]`. Inside is above 0. */
export interface Grid {
  columns: number
  rows: number
  values: Float32Array
}

/**
 * Marching squares: by the corners of a square that are inside (1 south-west, 2 south-east, 4 north-east, 8 north-west),
 * pairs of its sides (0 south, 1 east, 2 north, 3 west) that the border enters and leaves, the inside on its left.
 * In the two undecided cases the inside stays apart.
 */
const SIDES: readonly (readonly number[])[] = [
  [],
  [0, 3],
  [1, 0],
  [1, 3],
  [2, 1],
  [0, 3, 2, 1],
  [2, 0],
  [2, 3],
  [3, 2],
  [0, 2],
  [1, 0, 3, 2],
  [1, 2],
  [3, 1],
  [0, 1],
  [3, 0],
  [],
]

/** Sides of all squares: even numbers lie between (i, j) and (i + 1, j), odd ones between (i, j) and (i, j + 1). */
const sideOf = (columns: number, i: number, j: number, side: number): number => {
  if (side === 0) return 2 * (j * columns + i)
  if (side === 1) return 2 * (j * columns + i + 1) + 1
  if (side === 2) return 2 * ((j + 1) * columns + i)
  return 2 * (j * columns + i) + 1
}

/** From each side the border crosses, the side it crosses next; -1 elsewhere. */
const borderOf = ({ columns, rows, values }: Grid): Int32Array => {
  const next = new Int32Array(2 * columns * rows).fill(-1)
  const isInside = (i: number, j: number): boolean => (values[j * columns + i] ?? 0) > 0
  for (let j = 0; j + 1 < rows; j++) {
    for (let i = 0; i + 1 < columns; i++) {
      const corners =
        (isInside(i, j) ? 1 : 0) |
        (isInside(i + 1, j) ? 2 : 0) |
        (isInside(i + 1, j + 1) ? 4 : 0) |
        (isInside(i, j + 1) ? 8 : 0)
      const sides = SIDES[corners] ?? []
      for (let pair = 0; pair < sides.length; pair += 2) {
        next[sideOf(columns, i, j, sides[pair] ?? 0)] = sideOf(columns, i, j, sides[pair + 1] ?? 0)
      }
    }
  }
  return next
}

/** Where on a side the value is 0. */
const crossing = ({ columns, values }: Grid, side: number): Point => {
  const from = side >> 1
  const isUpright = side % 2 === 1
  const [a = 0, b = 0] = [values[from], values[from + (isUpright ? columns : 1)]]
  const share = a / (a - b)
  const [i, j] = [from % columns, Math.floor(from / columns)]
  return isUpright ? [i, j + share] : [i + share, j]
}

/**
 * The borders between inside and outside as closed rings in grid units, without a repeated last point.
 * Around an inside they run counter-clockwise, around a hole clockwise.
 * @param grid its outermost rows and columns must be outside
 */
export const traceRings = (grid: Grid): Point[][] => {
  const next = borderOf(grid)
  const rings: Point[][] = []
  for (let start = 0; start < next.length; start++) {
    if ((next[start] ?? -1) < 0) continue
    const ring: Point[] = []
    let side = start
    while ((next[side] ?? -1) >= 0) {
      ring.push(crossing(grid, side))
      const following = next[side] ?? -1
      next[side] = -1
      side = following
    }
    rings.push(ring)
  }
  return rings
}
