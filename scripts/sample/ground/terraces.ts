import { contoursOf } from './contour'
import type { Line } from './line'
import { distance, type Spot } from './plane'
import { lengthOf, partsWhere, relaxed, simplified } from './polyline'
import type { Dice } from '../prng'
import { firstTerrace, fromBank, gradient, hillside, terraceStep } from './terrain'
import { densityAt, parkAt } from './zones'

const terraceCount = 8

/** Height → contour lines of the hillside. */
type Levels = (height: number) => Spot[][]

const levelLines = (levels: Levels, height: number, shortest: number): Spot[][] =>
  levels(height)
    .flatMap((line) => partsWhere(line, (spot) => fromBank(spot) > 120))
    .filter((line) => lengthOf(line) > shortest)
    .map((line) => relaxed(line, 5))

const outsideParks = (line: Spot[]): Spot[][] => partsWhere(line, (spot) => !parkAt(spot))
/** The parts of a line inside parks, extended by one spot at each end, so that the path meets the street. */
const insideParks = (line: Spot[]): Spot[][] =>
  partsWhere(line, (spot) => [-1, 0, 1].some((step) => parkAt(line[line.indexOf(spot) + step] ?? spot)))

/** The promenade on the bank and the road above it. */
const riverLines = (): Line[] => {
  const atBank = contoursOf(fromBank)
  return [
    ...atBank(22).map((spots): Line => ({ kind: 'promenade', spots: relaxed(spots, 5) })),
    ...atBank(78).map((spots): Line => ({ kind: 'quay', spots: relaxed(spots, 5) })),
  ]
}

/** Cuts a line into stretches of some hundred metres with gaps, because a lane does not run around a whole hill. */
const stretches = (line: Spot[], dice: Dice): Spot[][] => {
  const parts: Spot[][] = []
  let at = dice.whole(0, 10)
  while (at < line.length - 2) {
    const density = densityAt(line[at] ?? [0, 0])
    const spots = dice.whole(8, 14 + Math.round(26 * density))
    if (dice.isLuckyFor(0.2 + 0.7 * density)) parts.push(line.slice(at, at + spots))
    at += spots + dice.whole(1, 7)
  }
  return parts.filter((part) => part.length > 3)
}

const steepnessAt = (spot: Spot): number => distance(gradient(hillside, spot), [0, 0])

/**
 * Lanes along the foot of each terrace wall, alleys along its top, and more streets in between where the hill is
 * gentle.
 */
const linesBetween = (levels: Levels, terrace: number, dice: Dice): Line[] => {
  const lines: Line[] = []
  const add = (share: number, kind: Line['kind'], isWanted: (spot: Spot) => boolean): void => {
    for (const line of levelLines(levels, firstTerrace + (terrace + share) * terraceStep, 160).flatMap(outsideParks)) {
      const wanted = partsWhere(line, isWanted).filter((part) => lengthOf(part) > 90)
      for (const part of wanted) lines.push(...stretches(part, dice).map((spots) => ({ kind, spots })))
    }
  }
  for (const line of levelLines(levels, firstTerrace + (terrace + 0.5) * terraceStep, 120)) {
    lines.push(...insideParks(line).map((spots): Line => ({ kind: 'park', spots })))
  }
  add(0.25, 'lane', (spot) => steepnessAt(spot) > 0.06)
  add(0.5, 'lane', (spot) => steepnessAt(spot) < 0.14)
  add(0.75, 'alley', (spot) => steepnessAt(spot) > 0.06)
  return lines
}

/** Roads on the terraces and all other level streets. */
export const terraceLines = (dice: Dice): Line[] => {
  const lines: Line[] = riverLines()
  const levels = contoursOf(hillside)
  for (let terrace = 0; terrace <= terraceCount; terrace++) {
    for (const line of levelLines(levels, firstTerrace + terrace * terraceStep, 240)) {
      lines.push(...outsideParks(line).map((spots): Line => ({ kind: 'road', spots })))
      lines.push(...insideParks(line).map((spots): Line => ({ kind: 'park', spots })))
    }
    lines.push(...linesBetween(levels, terrace, dice))
  }
  return lines.map((line) => ({ ...line, spots: simplified(line.spots, 1.5) }))
}
