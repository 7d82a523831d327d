import { METERS_PER_DEGREE } from '../geo'
import type { LatLngPair } from './place'

/** A name to write along a street of a map. */
export interface StreetName {
  name: string
  /** Where its middle lies. */
  at: LatLngPair
  /** How far it is turned clockwise on a map with north above, whole degrees from -90 to 90: never upside down. */
  turnDegrees: number
}

interface NamedLine {
  name: string
  line: readonly LatLngPair[]
}

/** A street is named once in every such square, so that its name is on the screen wherever the map was moved. */
const CELL_METERS = 250
/** A shorter stretch has no room for a name. */
const SHORTEST_METERS = 25
const DEGREE = Math.PI / 180

const eastOf = (lat: number): number => METERS_PER_DEGREE * Math.cos(lat * DEGREE)

/** Metres east and north. */
const stepOf = ([lat, lng]: LatLngPair, [toLat, toLng]: LatLngPair) => ({
  east: (toLng - lng) * eastOf(lat),
  north: (toLat - lat) * METERS_PER_DEGREE,
})

const lengthOf = (from: LatLngPair, to: LatLngPair): number => {
  const { east, north } = stepOf(from, to)
  return Math.hypot(east, north)
}

const metersOf = (line: readonly LatLngPair[]): number =>
  line.reduce((sum, point, index) => sum + lengthOf(line[index - 1] ?? point, point), 0)

/** The point at a share of the length of a line. */
const along = (line: readonly LatLngPair[], share: number): LatLngPair => {
  let left = metersOf(line) * share
  for (const [index, to] of line.entries()) {
    const from = line[index - 1] ?? to
    const meters = lengthOf(from, to)
    if (meters > 0 && left <= meters) {
      const part = left / meters
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
    }
    left -= meters
  }
  return line[line.length - 1] ?? [0, 0]
}

const turnOf = (line: readonly LatLngPair[]): number => {
  const { east, north } = stepOf(along(line, 0.3), along(line, 0.7))
  const degrees = Math.round(0 - Math.atan2(north, east) / DEGREE)
  return degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees
}

const cellOf = ([lat, lng]: LatLngPair): string => {
  const cell = (meters: number) => Math.floor(meters / CELL_METERS)
  // the squares keep their places when the map moves: the width of a degree is that of a whole degree of latitude
  return `${cell(lat * METERS_PER_DEGREE)} ${cell(lng * eastOf(Math.round(lat)))}`
}

/** The names of streets and where to write them: each once a square, in the middle of its longest line there. */
export const streetNames = (lines: readonly NamedLine[]): StreetName[] => {
  const longest = new Map<string, { meters: number; named: NamedLine; at: LatLngPair }>()
  for (const named of lines) {
    const meters = metersOf(named.line)
    if (named.name === '' || meters < SHORTEST_METERS) continue
    const at = along(named.line, 0.5)
    const key = `${named.name} ${cellOf(at)}`
    if (meters > (longest.get(key)?.meters ?? 0)) longest.set(key, { meters, named, at })
  }
  return [...longest.values()]
    .sort((one, other) => other.meters - one.meters)
    .map(({ named, at }) => ({ name: named.name, at, turnDegrees: turnOf(named.line) }))
}
