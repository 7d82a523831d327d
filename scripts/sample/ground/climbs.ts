import type { Line } from './line'
import { SpotIndex } from './near'
import { distance, type Spot } from './plane'
import { simplified } from './polyline'
import type { Dice } from '../prng'
import { firstTerrace, hillside, terraceStep } from './terrain'
import { traced } from './trace'
import { densityAt, parkAt } from './zones'

/**
 * A wheelchair can climb streets of up to 8 %; the target is lower, because rounding the corners makes them steeper.
 */
const rampGrade = 0.064

/** Spots along a line every `every` metres. */
const along = (line: readonly Spot[], every: number): Spot[] => {
  let walked = 0
  return line.filter((spot, index) => {
    walked += distance(line[index - 1] ?? spot, spot)
    if (walked < every) return false
    walked = 0
    return true
  })
}

const terraceOf = (spot: Spot): number => Math.round((hillside(spot) - firstTerrace) / terraceStep)
const heightOf = (terrace: number): number => firstTerrace + terrace * terraceStep
const nextAbove = (spot: Spot): number => heightOf(Math.floor((hillside(spot) - firstTerrace) / terraceStep + 0.1) + 1)

/** Streets that climb from terrace to terrace and turn back at most of them: the serpentines of the town. */
export const rampLines = (roads: readonly Line[], dice: Dice): Line[] => {
  const built = new SpotIndex<number>()
  const lines: Line[] = []
  const chain = (start: Spot, isUp: boolean): void => {
    const turn = lines.length
    let from = start
    let side: 1 | -1 = dice.isLuckyFor(0.5) ? 1 : -1
    for (let step = 0; step < 8; step++) {
      const to = heightOf(terraceOf(from) + (isUp ? 1 : -1))
      const way =
        traced({ from, to, grade: rampGrade, side, longest: 700 }) ??
        traced({ from, to, grade: rampGrade, side: side === 1 ? -1 : 1, longest: 700 })
      if (!way || way.some((spot) => parkAt(spot) || built.within(spot, 55).some(({ item }) => item < turn))) return
      for (const spot of way) built.add(spot, turn)
      lines.push({ kind: 'ramp', spots: simplified(way, 1.2) })
      from = way.at(-1) ?? from
      if (dice.isLuckyFor(0.8)) side = side === 1 ? -1 : 1
    }
  }
  for (const road of dice.shuffled(roads)) {
    for (const seed of along(road.spots, 260)) {
      if (built.has(seed, 430) || parkAt(seed)) continue
      chain(seed, true)
      chain(seed, false)
    }
  }
  return lines
}

/** Stairs straight uphill, some over one terrace, some from the river to the top. One line for each stairway. */
export const stairLines = (roads: readonly Line[], dice: Dice): Line[] => {
  const built = new SpotIndex<number>()
  const lines: Line[] = []
  const stairway = (seed: Spot): void => {
    const flights = dice.isLuckyFor(0.18) ? 8 : dice.whole(1, 3)
    const side = dice.pick([1, -1] as const)
    const spots: Spot[] = [seed]
    for (let flight = 0; flight < flights; flight++) {
      const from = spots.at(-1) ?? seed
      const way = traced({ from, to: nextAbove(from), grade: dice.between(0.8, 1), side, longest: 480 })
      if (!way || (flight > 0 && way.slice(4).some((spot) => built.has(spot, 34)))) break
      spots.push(...way.slice(1))
      if (parkAt(spots.at(-1) ?? seed) && flight > 1) break
    }
    if (spots.length < 3) return
    for (const spot of spots) built.add(spot, lines.length)
    lines.push({ kind: 'stairs', spots })
  }
  for (const road of [...roads].sort((a, b) => hillside(a.spots[0] ?? [0, 0]) - hillside(b.spots[0] ?? [0, 0]))) {
    for (const seed of along(road.spots, 24)) {
      const density = densityAt(seed)
      if (!built.has(seed, 42 + 110 * (1 - density)) && dice.isLuckyFor(0.2 + 0.5 * density)) stairway(seed)
    }
  }
  return lines
}
