import type { Grid } from './contour'
import type { Box, Seeds } from './reach-seeds'

const CELL_METERS = 10
/** For long walks the cells grow, so that the work does not. */
const CELLS_MAX = 60_000
/** No border comes this near: the outermost cells are outside. */
const MARGIN_CELLS = 2
/** Farther away from every street than anybody's reach. */
const NOWHERE = -1_000

/** A grid over a box, and how its units become metres. */
export interface ReachGrid extends Grid {
  cellMeters: number
  west: number
  south: number
}

/**
 * For every cell the seed nearest to it, by passing seeds on from cell to cell: forth and back over all rows.
 * @returns -1 only where there are no seeds at all
 */
const nearestSeeds = ({ columns, rows, cellMeters, west, south }: ReachGrid, { x, y }: Seeds): Int32Array => {
  const owner = new Int32Array(columns * rows).fill(-1)
  const squared = new Float32Array(columns * rows).fill(Infinity)
  const offer = (seed: number, i: number, j: number) => {
    const cell = j * columns + i
    const distance = (west + i * cellMeters - (x[seed] ?? 0)) ** 2 + (south + j * cellMeters - (y[seed] ?? 0)) ** 2
    if (distance >= (squared[cell] ?? 0)) return
    squared[cell] = distance
    owner[cell] = seed
  }
  const pass = (i: number, j: number, di: number, dj: number) => {
    const [fromI, fromJ] = [i + di, j + dj]
    if (fromI < 0 || fromI >= columns || fromJ < 0 || fromJ >= rows) return
    const seed = owner[fromJ * columns + fromI] ?? -1
    if (seed >= 0) offer(seed, i, j)
  }
  x.forEach((seedX, seed) => {
    const i = Math.round((seedX - west) / cellMeters)
    const j = Math.round(((y[seed] ?? 0) - south) / cellMeters)
    if (i >= 0 && i < columns && j >= 0 && j < rows) offer(seed, i, j)
  })
  for (const up of [-1, 1]) {
    for (let row = 0; row < rows; row++) {
      const j = up === -1 ? row : rows - 1 - row
      for (let i = 0; i < columns; i++) {
        pass(i, j, -1, 0)
        pass(i, j, -1, up)
        pass(i, j, 0, up)
        pass(i, j, 1, up)
      }
      for (let i = columns - 1; i >= 0; i--) pass(i, j, 1, 0)
    }
  }
  return owner
}

/** Metres by which each cell lies within reach of its nearest street; below 0 outside. */
export const reachGrid = (seeds: Seeds, box: Box): ReachGrid => {
  const [width, height] = [box.east - box.west, box.north - box.south]
  const cellMeters = Math.max(CELL_METERS, Math.sqrt((width * height) / CELLS_MAX))
  const grid: ReachGrid = {
    columns: Math.ceil(width / cellMeters) + 1 + 2 * MARGIN_CELLS,
    rows: Math.ceil(height / cellMeters) + 1 + 2 * MARGIN_CELLS,
    values: new Float32Array(0),
    cellMeters,
    west: box.west - MARGIN_CELLS * cellMeters,
    south: box.south - MARGIN_CELLS * cellMeters,
  }
  const { columns, rows } = grid
  grid.values = new Float32Array(columns * rows).fill(NOWHERE)
  nearestSeeds(grid, seeds).forEach((seed, cell) => {
    const [i, j] = [cell % columns, Math.floor(cell / columns)]
    if (seed < 0 || i === 0 || j === 0 || i === columns - 1 || j === rows - 1) return
    const x = grid.west + i * cellMeters - (seeds.x[seed] ?? 0)
    const y = grid.south + j * cellMeters - (seeds.y[seed] ?? 0)
    grid.values[cell] = (seeds.reach[seed] ?? NOWHERE) - Math.hypot(x, y)
  })
  return grid
}
