import { rampLines, stairLines } from './ground/climbs'
import { infillLines } from './ground/infill'
import type { Line, LineKind } from './ground/line'
import { knotted, type Drawing } from './ground/noding'
import type { Spot } from './ground/plane'
import { makeDice } from './prng'
import { squareLines } from './ground/squares'
import { terraceLines } from './ground/terraces'
import { trimmed } from './ground/trim'

const seed = 20_261_001

/** Every street of the town as lines connected at their crossings. Always the same. */
export const drawTown = (): Drawing => {
  const dice = makeDice(seed)
  const level = terraceLines(dice)
  const of = (...kinds: LineKind[]) => level.filter(({ kind }) => kinds.includes(kind))
  const ramps = rampLines(of('road', 'quay'), dice)
  const stairs = stairLines(of('promenade', 'quay', 'road', 'park'), dice)
  const squares = squareLines(of('road', 'quay'), 8, dice)
  const first = trimmed(knotted([...squares, ...level, ...ramps, ...stairs]), dice)
  const lines = first.lines.map(({ kind, nodes }): Line => ({
    kind,
    spots: nodes.map((node): Spot => first.spots[node] ?? [0, 0]),
  }))
  return trimmed(knotted([...lines, ...infillLines(lines, dice)]), dice)
}
