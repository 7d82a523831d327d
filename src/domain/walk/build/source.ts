/** A node of a street map, OpenStreetMap's model. Degrees, WGS-84. `tags` may be absent on plain shape points. */
export interface SourceNode {
  id: number
  lat: number
  lng: number
  tags?: Readonly<Record<string, string>>
}

/** A way: the ids of its nodes in order, with OpenStreetMap's tags (`highway=steps`, `step_count=112`, …). */
export interface SourceWay {
  id: number
  refs: readonly number[]
  tags: Readonly<Record<string, string>>
}

/** A passage added by hand: a stairway, lift or escalator that the map does not know. Degrees, WGS-84. */
export interface SourceLink {
  kind: 'stairs' | 'lift' | 'escalator' | 'path'
  fromLat: number
  fromLng: number
  toLat: number
  toLng: number
  /** Steps of a stairway, if counted. */
  stepCount?: number
}

/** Height above the sea in metres at a place in WGS-84 degrees; null where the model has no value. */
export type HeightAt = (lat: number, lng: number) => number | null

/** Where a network comes from: goes into the graph's header, from there into /health and the footer of every screen. */
export interface SourceNote {
  /** `2026-10-01`: the date of the data, not of the build. */
  dataDate: string
  /** What the footer says, for example `© OpenStreetMap contributors`. */
  attribution: string
  /** `ODbL-1.0`, `sample`, … */
  licence: string
  /** True for the made-up district: every screen then says 演示数据. */
  isSample: boolean
}
