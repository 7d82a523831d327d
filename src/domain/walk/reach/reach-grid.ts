import type { Grid } from './contour'
import type { Box, Seeds } from './reach-seeds'

const CELL_METERS = 10
/** Limits the work for long walks: beyond it the cells become larger. */
const CELLS_MAX = 60_000
/** The outermost cells are outside, so that every border closes. */
const MARGIN_CELLS = 2
const OUTSIDE = -1_000
/** Squared distances in grid units. Smaller differences may be rounding errors. */
const ALIKE = 1e-3

/** A grid over a box, and how its units become metres. */
export interface ReachGrid extends Grid {
  cellMeters: number
  west: number
  south: number
}

/** Seeds in units of the grid, and for each cell the one that is nearest as far as is known; -1 for none. */
interface Owners {
  x: Float32Array
  y: Float32Array
  /** Metres. */
  reach: readonly number[]
  owner: Int32Array
  squared: Float32Array
}

/** Grid lines lie at multiples of the cell size on the graph's plane, so a larger box does not shift the border. */
const emptyGrid = (box: Box): ReachGrid => {
  const [width, height] = [box.east - box.west, box.north - box.south]
  const cellMeters = Math.max(CELL_METERS, Math.sqrt((width * height) / CELLS_MAX))
  const [firstColumn, firstRow] = [Math.floor(box.west / cellMeters), Math.floor(box.south / cellMeters)]
  const columns = Math.ceil(box.east / cellMeters) - firstColumn + 1 + 2 * MARGIN_CELLS
  const rows = Math.ceil(box.north / cellMeters) - firstRow + 1 + 2 * MARGIN_CELLS
  return {
    columns,
    rows,
    values: new Float32Array(columns * rows).fill(OUTSIDE),
    cellMeters,
    west: (firstColumn - MARGIN_CELLS) * cellMeters,
    south: (firstRow - MARGIN_CELLS) * cellMeters,
  }
}

/**
 * Where ways lie on top of each other, like the storeys at a lift, their seeds are equally near, and one way within
 * reach is enough. Neither the order of the seeds, which changes with the box, nor rounding, which differs from cell to
 * cell, may decide.
 */
const isBetter = ({ reach, owner, squared }: Owners, seed: number, distance: number, cell: number): boolean => {
  const hasMore = (reach[seed] ?? 0) > (reach[owner[cell] ?? -1] ?? 0)
  return distance < (squared[cell] ?? 0) + (hasMore ? ALIKE : -ALIKE)
}

/** Each seed takes the cell it lies in, unless another lies nearer to the cell's middle. */
const settle = ({ columns, rows, cellMeters, west, south }: ReachGrid, seeds: Seeds): Owners => {
  const x = Float32Array.from(seeds.x, (meters) => (meters - west) / cellMeters)
  const y = Float32Array.from(seeds.y, (meters) => (meters - south) / cellMeters)
  const owner = new Int32Array(columns * rows).fill(-1)
  const squared = new Float32Array(columns * rows).fill(Infinity)
  const owners = { x, y, reach: seeds.reach, owner, squared }
  for (let seed = 0; seed < x.length; seed++) {
    const [seedX, seedY] = [x[seed] ?? 0, y[seed] ?? 0]
    const [i, j] = [Math.round(seedX), Math.round(seedY)]
    if (i < 1 || i > columns - 2 || j < 1 || j > rows - 2) continue
    const distance = (i - seedX) ** 2 + (j - seedY) ** 2
    const cell = j * columns + i
    if (!isBetter(owners, seed, distance, cell)) continue
    owner[cell] = seed
    squared[cell] = distance
  }
  return owners
}

/** Gives a cell the nearest of its own seed and those of some neighbours. @param offsets of the neighbours */
const takeNearest = (owners: Owners, cell: number, i: number, j: number, offsets: readonly number[]): void => {
  const { x, y, owner, squared } = owners
  for (let index = 0; index < offsets.length; index++) {
    const seed = owner[cell + (offsets[index] ?? 0)] ?? -1
    if (seed < 0 || seed === owner[cell]) continue
    const dx = i - (x[seed] ?? 0)
    const dy = j - (y[seed] ?? 0)
    const distance = dx * dx + dy * dy
    if (!isBetter(owners, seed, distance, cell)) continue
    owner[cell] = seed
    squared[cell] = distance
  }
}

/** Passes seeds on from cell to cell, up over all rows and down again, until each cell has the nearest one. */
const spread = (owners: Owners, columns: number, rows: number): void => {
  const after = [1]
  for (const step of [1, -1]) {
    const row = -step * columns
    const before = [-1, row - 1, row, row + 1]
    for (let count = 1; count < rows - 1; count++) {
      const j = step === 1 ? count : rows - 1 - count
      for (let i = 1; i < columns - 1; i++) takeNearest(owners, j * columns + i, i, j, before)
      for (let i = columns - 2; i > 0; i--) takeNearest(owners, j * columns + i, i, j, after)
    }
  }
}

/** Metres by which each cell lies within reach of its nearest street; below 0 outside. */
export const reachGrid = (seeds: Seeds, box: Box): ReachGrid => {
  const grid = emptyGrid(box)
  const { columns, rows, cellMeters, values } = grid
  const owners = settle(grid, seeds)
  spread(owners, columns, rows)
  for (let cell = 0; cell < values.length; cell++) {
    const seed = owners.owner[cell] ?? -1
    if (seed >= 0) values[cell] = (seeds.reach[seed] ?? 0) - Math.sqrt(owners.squared[cell] ?? 0) * cellMeters
  }
  return grid
}
