import { rampLines, stairLines } from './climbs'
import { infillLines } from './infill'
import type { Line, LineKind } from './line'
import { knotted, type Drawing } from './noding'
import type { Spot } from './plane'
import { makeDice } from './prng'
import { squareLines } from './squares'
import { terraceLines } from './terraces'
import { trimmed } from './trim'

const seed = 20_261_001

/** Every street of the town as lines tied at their crossings. Always the same. */
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
