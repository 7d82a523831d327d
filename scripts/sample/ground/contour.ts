import { between, townHeight, townWidth, type Spot } from './plane'

const cell = 20

/** Where the level crosses the side between two corners, or null. */
const crossing = (from: Spot, to: Spot, low: number, high: number, level: number): Spot | null =>
  low < level === high < level ? null : between(from, to, (level - low) / (high - low))

type Link = [a: Spot, b: Spot]

const columns = townWidth / cell
const rows = townHeight / cell
const at = (column: number, row: number): Spot => [column * cell, row * cell]

/** The value at every corner of the grid over the town. */
const sampled = (of: (spot: Spot) => number): number[] =>
  Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) =>
    of(at(index % (columns + 1), Math.floor(index / (columns + 1)))),
  )

/** Marching squares: the segments of the contour line within each square. */
const piecesOf = (values: readonly number[], level: number): Link[] => {
  const valueAt = (column: number, row: number): number => values[row * (columns + 1) + column] ?? 0
  const isUnder = (column: number, row: number): boolean => valueAt(column, row) < level
  const links: Link[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const under = isUnder(column, row)
      const isFlat = under === isUnder(column + 1, row) && under === isUnder(column, row + 1)
      if (isFlat && under === isUnder(column + 1, row + 1)) continue
      const corners = [0, 1, 2, 3].map((k) => [column + (k === 1 || k === 2 ? 1 : 0), row + (k > 1 ? 1 : 0)] as const)
      const ends = corners.flatMap((corner, k) => {
        const next = corners[(k + 1) % 4] ?? corner
        // From the lower corner to the higher one, so that both squares at a side compute exactly the same spot.
        const [p, q] = corner[0] + corner[1] < next[0] + next[1] ? [corner, next] : [next, corner]
        const spot = crossing(at(...p), at(...q), valueAt(...p), valueAt(...q), level)
        return spot ? [spot] : []
      })
      for (let k = 0; k + 1 < ends.length; k += 2) links.push([ends[k], ends[k + 1]] as Link)
    }
  }
  return links
}

const keyOf = ([x, y]: Spot): string => `${x.toFixed(3)},${y.toFixed(3)}`

/** The segments of one level joined end to end. */
const joined = (links: readonly Link[]): Spot[][] => {
  const waiting = new Map<string, Set<Link>>()
  for (const link of links) {
    for (const end of link) {
      const key = keyOf(end)
      waiting.set(key, (waiting.get(key) ?? new Set()).add(link))
    }
  }
  const used = new Set<Link>()
  const walk = (line: Spot[]): Spot[] => {
    for (;;) {
      const end = line.at(-1)
      const link = end && [...(waiting.get(keyOf(end)) ?? [])].find((candidate) => !used.has(candidate))
      if (!end || !link) return line
      used.add(link)
      line.push(keyOf(link[0]) === keyOf(end) ? link[1] : link[0])
    }
  }
  return links.flatMap((link) => {
    if (used.has(link)) return []
    used.add(link)
    const onward = walk([...link])
    const back = walk([...link].reverse())
    return [[...back.slice(2).reverse(), ...onward]]
  })
}

/** Level → contour lines of that value through the town. A closed line repeats its first spot at the end. */
export const contoursOf = (of: (spot: Spot) => number): ((level: number) => Spot[][]) => {
  const values = sampled(of)
  return (level) => joined(piecesOf(values, level))
}
