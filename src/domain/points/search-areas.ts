import { type Position, straightMeters } from '../geo'

/** What is read around a position: points up to `meters` away in a straight line, the nearest `rowsMax` of them. */
export interface SearchArea {
  meters: number
  rowsMax: number
}

/** The first search: about half an hour at 1.25 m/s in a straight line. A farther point is not worth listing. */
export const NEAR: SearchArea = { meters: 2_200, rowsMax: 40 }

/**
 * Every point up to here gets a walking time, because straight distances do not show walls. Nobody walks farther than
 * this in ten minutes: 600 s at 1.25 m/s, times 1.19 on the best descent, are 893 m.
 */
export const TEN_MINUTES: SearchArea = { meters: 900, rowsMax: 400 }

/** The search when no point is near: the whole district. */
export const FAR: SearchArea = { meters: 20_000, rowsMax: 5 }

/** The search when no near point is open: an hour at 1.25 m/s. Of the open ones the nearest {@link WIDE_OPEN_ROWS}. */
export const WIDE: SearchArea = { meters: 4_500, rowsMax: 200 }
export const WIDE_OPEN_ROWS = 5

/** A position farther than this, in metres, from every community is outside the district. */
const INSIDE_METERS = 2_000

/** Longer walks are not timed. */
export const LONGEST_WALK_SECONDS = 3_600

/** What the walking network knows of a position. */
export interface Coverage {
  hasNetwork: boolean
  isCovered: boolean
}

/**
 * The communities define the district, because the network may cover a whole city. Where no community has a position,
 * the network decides; without either, no position counts as outside.
 * @param community the nearest community that has a position, in the same coordinate system
 */
export const isInDistrict = (
  from: Position,
  community: { lat: number; lng: number } | null,
  { hasNetwork, isCovered }: Coverage,
): boolean => (community ? straightMeters(from, community) <= INSIDE_METERS : !hasNetwork || isCovered)
