import { between, distance, type Spot } from './plane'

export const lengthOf = (line: readonly Spot[]): number =>
  line.reduce((sum, spot, index) => sum + distance(line[index - 1] ?? spot, spot), 0)

const offLine = (spot: Spot, from: Spot, to: Spot): number => {
  const span = distance(from, to)
  if (span === 0) return distance(spot, from)
  const share = ((spot[0] - from[0]) * (to[0] - from[0]) + (spot[1] - from[1]) * (to[1] - from[1])) / (span * span)
  return distance(spot, between(from, to, Math.min(1, Math.max(0, share))))
}

/**
 * Which spots to keep so that none of the others is farther than `tolerance` metres from the line (Douglas–Peucker).
 * The first and the last are always kept.
 */
export const keepersOf = (line: readonly Spot[], tolerance: number): number[] => {
  const first = line[0]
  const last = line.at(-1)
  if (!first || !last || line.length < 3) return line.map((_, index) => index)
  let farthest = 0
  let at = 0
  line.forEach((spot, index) => {
    const off = offLine(spot, first, last)
    if (off > farthest) [farthest, at] = [off, index]
  })
  if (farthest <= tolerance || at === 0 || at === line.length - 1) return [0, line.length - 1]
  const left = keepersOf(line.slice(0, at + 1), tolerance)
  const right = keepersOf(line.slice(at), tolerance)
  return [...left, ...right.slice(1).map((index) => index + at)]
}

export const simplified = (line: readonly Spot[], tolerance: number): Spot[] => {
  const isClosed = line.length > 3 && distance(line[0] ?? [0, 0], line.at(-1) ?? [0, 0]) < 0.01
  if (isClosed) {
    const half = Math.floor(line.length / 2)
    return [...simplified(line.slice(0, half + 1), tolerance), ...simplified(line.slice(half), tolerance).slice(1)]
  }
  const keepers = new Set(keepersOf(line, tolerance))
  return line.filter((_, index) => keepers.has(index))
}

/** Moves each spot towards the middle of its neighbours, which smooths the grid's corners out of a contour. */
export const relaxed = (line: readonly Spot[], rounds: number): Spot[] => {
  let current = [...line]
  for (let round = 0; round < rounds; round++) {
    current = current.map((spot, index) => {
      const before = current[index - 1]
      const after = current[index + 1]
      return before && after ? between(spot, between(before, after, 0.5), 0.5) : spot
    })
  }
  return current
}

/** The parts of a line whose spots pass the test; parts of a single spot are dropped. */
export const partsWhere = (line: readonly Spot[], isInside: (spot: Spot) => boolean): Spot[][] => {
  const parts: Spot[][] = [[]]
  for (const spot of line) {
    if (isInside(spot)) parts.at(-1)?.push(spot)
    else if (parts.at(-1)?.length) parts.push([])
  }
  return parts.filter((part) => part.length > 1)
}
