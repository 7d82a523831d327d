/**
 * `[lat, lng]` in GCJ-02, which WeChat's map expects. The browser has no tiles to align with and draws the same values.
 */
export type Pair = readonly [lat: number, lng: number]
export type Line = readonly Pair[]

export interface Spot {
  lat: number
  lng: number
}

/** A service point on the map. */
export interface Mark extends Spot {
  id: string
  name: string
  /** `open` is drawn yellow, `closed` pale and dashed, `answer` larger and in the accent colour. */
  state: 'open' | 'closed' | 'answer'
  /** Text on the house: whole minutes, 关, or empty. */
  words: string
}

/** The name of a street, written along it. */
export interface StreetName {
  name: string
  /** Its middle. */
  at: Pair
  /** Clockwise. */
  turnDegrees: number
}

export interface ReachMapProps {
  /** For screen readers: what the map shows. Everything on the map is also in the list below it. */
  label: string
  center: Spot
  /** The person, or the place that was picked. */
  me?: Spot
  /** The label of `me` where it is a picked place. */
  meWord?: string
  /** The area within ten minutes' walk: polygons, each an outer ring followed by its holes. */
  reach?: readonly (readonly Line[])[]
  streets?: readonly Line[]
  stairs?: readonly Line[]
  /** Browser only: WeChat's map has its own. */
  names?: readonly StreetName[]
  way?: Line
  marks: readonly Mark[]
  /** How often the person has zoomed in by a button, less how often out; the fingers zoom as well. */
  zoomed?: number
  /** Source and date of the map data. Always visible. */
  attribution: string
  /**
   * Called with the new centre after the map was moved, so that more streets can be loaded. Browser only: WeChat's map
   * has its own.
   */
  onMove?: (center: Spot) => void
  onMark?: (id: string) => void
  /** When given, a tap on the map picks a place. */
  onPick?: (spot: Spot) => void
}
