import { bump, ease, softMin, wave } from './curve'
import { townHeight, townWidth, type Spot } from './plane'

export const riverLevel = 170
/** Height between two terraces, and of the lowest one, in metres. */
export const terraceStep = 26
export const firstTerrace = 190

/** Metres from the river bank, negative in the river, which flows along the south and turns north along the east. */
export const fromBank = ([x, y]: Spot): number => {
  const south = y - (330 + 110 * wave(x / 5200 + 0.12) + 45 * wave(x / 1900 + 0.4))
  const east = 5480 + 120 * wave(y / 3600 + 0.55) + 40 * wave(y / 1300) - x
  return softMin(south, east, 1500)
}

/** The ravine descends between the ridges and meets the river in the south. */
const ravineEast = (y: number): number => 3330 + 130 * wave(y / 2300 + 0.3) + 40 * wave(y / 900)

const westRidge = ([x, y]: Spot): number => {
  const crest = 2060 - 0.09 * x + 150 * wave(x / 3700 + 0.1)
  const width = 1130 + 150 * wave(x / 940 + 0.2) + 80 * wave(x / 410) + (y > crest ? 180 : 0) * ease((y - crest) / 300)
  const height = 128 + 22 * wave(x / 2500 + 0.05) + 8 * wave(x / 1100)
  return height * bump((y - crest) / width) * ease((3500 - x) / 1000)
}

const eastRidge = ([x, y]: Spot): number => {
  const along = 0.36 * (x - 4120) + 0.933 * (y - 1700)
  const across = 0.933 * (x - 4250) - 0.36 * (y - 1700) + 90 * wave(along / 2600 + 0.2)
  const width = 860 + 110 * wave(along / 820) + 60 * wave(along / 360 + 0.3)
  const height = 124 + 14 * wave(along / 1700 + 0.2)
  return height * bump(across / width) * ease((along + 1150) / 800) * ease((2150 - along) / 900)
}

/** Metres above sea level of the hillside without terraces; climbing roads follow it at an even slope. */
export const hillside = (spot: Spot): number => {
  const [x, y] = spot
  const bank = fromBank(spot)
  if (bank <= 0) return riverLevel
  const shore = riverLevel + 14 * ease(bank / 50) + 34 * ease(bank / 620)
  const tilt = 44 * ease((y - 500) / 3600) + 46 * ease((y - 2350) / 1500) * ease((3500 - x) / 1500)
  const ridges = westRidge(spot) + eastRidge(spot)
  const wrinkles =
    9 * wave(x / 830 + y / 2300) * wave(y / 760 - x / 2900 + 0.2) + 4 * wave(x / 460 + 0.3) * wave(y / 510 + x / 1700)
  const folds = wrinkles * ease(0.25 + ridges / 90)
  const ravine = -26 * bump((x - ravineEast(y)) / 330) * ease((y - 350) / 700)
  return shore + (ridges + tilt + folds + ravine) * ease(bank / 520)
}

/** Metres above sea level of the ground as built: flat benches every `terraceStep` metres with walls between them. */
export const ground = (spot: Spot): number => {
  const height = hillside(spot)
  const depth = ((0.72 * terraceStep) / 7.5) * ease((height - 180) / 12)
  return height - depth * wave((height - firstTerrace) / terraceStep)
}

/** The slope to the east and to the north, in metres of rise per metre. */
export const gradient = (of: (spot: Spot) => number, [x, y]: Spot): Spot => [
  (of([x + 4, y]) - of([x - 4, y])) / 8,
  (of([x, y + 4]) - of([x, y - 4])) / 8,
]

export const isInTown = ([x, y]: Spot, margin = 0): boolean =>
  x >= margin && y >= margin && x <= townWidth - margin && y <= townHeight - margin
