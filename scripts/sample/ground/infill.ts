import type { Line, LineKind } from './line'
import { SpotIndex } from './near'
import { between, distance, townHeight, townWidth, type Spot } from './plane'
import { simplified } from './polyline'
import type { Dice } from '../prng'
import { fromBank, gradient, hillside, isInTown } from './terrain'
import { densityAt, parkAt } from './zones'

const stride = 10
const longest = 380

/** Spots of a line at most 10 m apart. */
const closeSpots = ({ spots }: Line): Spot[] =>
  spots.flatMap((spot, index) => {
    const before = spots[index - 1] ?? spot
    const parts = Math.ceil(distance(before, spot) / stride)
    return [spot, ...Array.from({ length: Math.max(0, parts - 1) }, (_, k) => between(before, spot, (k + 1) / parts))]
  })

/** Walks along or across the hill until it meets another line, and one step beyond. Null when it meets none. */
const walkToLine = (from: Spot, isAcross: boolean, sign: 1 | -1, known: SpotIndex<Spot>): Spot[] | null => {
  const line: Spot[] = [from]
  let heading: Spot | null = null
  while (line.length * stride < longest) {
    const here: Spot = line.at(-1) ?? from
    const met = known.within(here, 14)[0]
    if (met) {
      const away = Math.max(distance(here, met.item), 0.1)
      return [...line, between(here, met.item, 1 + 5 / away)]
    }
    const [east, north] = gradient(hillside, here)
    const size = Math.sqrt(east * east + north * north)
    if (size < 0.002) return null
    const up: Spot = [(sign * east) / size, (sign * north) / size]
    const wanted: Spot = isAcross ? up : [-up[1], up[0]]
    const mixed: Spot = heading ? [wanted[0] + 3 * heading[0], wanted[1] + 3 * heading[1]] : wanted
    const length = distance(mixed, [0, 0])
    heading = [mixed[0] / length, mixed[1] / length]
    const next: Spot = [here[0] + heading[0] * stride, here[1] + heading[1] * stride]
    if (!isInTown(next, 5) || fromBank(next) < 20) return null
    line.push(next)
  }
  return null
}

/** Adds lanes and stairs through large empty blocks, so that every house is near a street. */
export const infillLines = (lines: readonly Line[], dice: Dice): Line[] => {
  const known = new SpotIndex<Spot>()
  const remember = (line: Line): void => closeSpots(line).forEach((spot) => known.add(spot, spot))
  lines.forEach(remember)
  const added: Line[] = []
  const seeds = Array.from({ length: Math.floor((townWidth * townHeight) / 3600) }, (): Spot => [
    dice.between(20, townWidth - 20),
    dice.between(20, townHeight - 20),
  ])
  for (const seed of seeds) {
    const isOutside = fromBank(seed) < 60 || parkAt(seed) !== undefined
    if (isOutside || known.has(seed, 52 + 120 * (1 - densityAt(seed)))) continue
    const found = [true, false].map((isAcross): Line | null => {
      const [one, other] = [walkToLine(seed, isAcross, 1, known), walkToLine(seed, isAcross, -1, known)]
      const kind: LineKind = isAcross ? 'stairs' : 'lane'
      const spots = [...(one ?? [seed]).slice(1).reverse(), seed, ...(other ?? [seed]).slice(1)]
      return spots.length < 3 ? null : { kind, spots: isAcross ? spots : simplified(spots, 1.5) }
    })
    for (const line of found) {
      if (!line) continue
      remember(line)
      added.push(line)
    }
  }
  return added
}
