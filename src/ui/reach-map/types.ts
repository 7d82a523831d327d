/** `[lat, lng]`, GCJ-02: what WeChat's map wants; without tiles the browser can draw it as it is. */
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
  /** Lit, pale and dashed, or the answer: larger and in the accent. */
  state: 'open' | 'closed' | 'answer'
  /** What stands on the house: whole minutes, 关, or nothing. */
  words: string
}

export interface ReachMapProps {
  /** For readers: what the map shows. The list below always says everything the map says. */
  label: string
  center: Spot
  /** The person, or the place that was picked. */
  me?: Spot
  /** What that spot is called where it is not where one stands. */
  meWord?: string
  /** Ten minutes' walk: polygons, each an outer ring and its holes. */
  reach?: readonly (readonly Line[])[]
  streets?: readonly Line[]
  stairs?: readonly Line[]
  way?: Line
  marks: readonly Mark[]
  /** Whose data, and of what date. Always visible. */
  attribution: string
  /** Where the map has been moved to, so that more of its streets can be brought. WeChat's own map has them. */
  onLook?: (center: Spot) => void
  onMark?: (id: string) => void
  /** When given, a tap on the map picks a place. */
  onPick?: (spot: Spot) => void
}
