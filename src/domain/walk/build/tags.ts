import { cutText } from '../../text'
import type { Kind, Rank } from '../graph'

type Tags = Readonly<Record<string, string>>

/** What a way is to a walker. */
export interface WayClass {
  kind: Kind
  rank: Rank
  isForwardOpen: boolean
  isBackwardOpen: boolean
  isTunnel: boolean
  isBridge: boolean
  /** Signed as fit or unfit for wheels; null: not signed, so the slope decides. */
  isFitForWheels: boolean | null
  /** From a signed gradient, 0.12 = 12 %, always positive; null if not signed. */
  signedSlope: number | null
  /** Where stairs go up, in the direction the way was drawn; null if not said. */
  isUp: boolean | null
  /** The counted steps. */
  stepCount: number | null
  name: string
}

const NAME_MAX = 40

const PATHS = new Set([
  'footway',
  'path',
  'steps',
  'pedestrian',
  'bridleway',
  'cycleway',
  'corridor',
  'platform',
  'track',
  'elevator',
])
const STREETS = new Set(['living_street', 'residential', 'service', 'unclassified', 'road'])
const ROADS = new Set(['primary', 'primary_link', 'secondary', 'secondary_link', 'tertiary', 'tertiary_link'])
/** Open only where a sidewalk belongs to them, or where a sign lets walkers in. */
const FAST_ROADS = new Set(['trunk', 'trunk_link', 'motorway', 'motorway_link', 'busway', 'bus_guideway'])

const WELCOME = new Set(['yes', 'designated', 'permissive', 'official', 'destination', 'customers', 'public'])
const REFUSED = new Set(['no', 'private', 'use_sidepath', 'military', 'forestry', 'agricultural', 'emergency'])
const WITH_SIDEWALK = new Set(['yes', 'both', 'left', 'right'])
const ROUGH = new Set(['bad', 'very_bad', 'horrible', 'very_horrible', 'impassable'])
const NOT_FOR_WHEELS = new Set(['stile', 'turnstile', 'full-height_turnstile', 'kissing_gate', 'log', 'debris'])
const STOPPING_BARRIERS = new Set(['wall', 'fence', 'hedge', 'city_wall', 'retaining_wall'])

const isSaid = (value: string | undefined): boolean => value !== undefined && value !== 'no'

/** May walkers go here? `foot` outweighs `access`. @returns null if neither is tagged */
const isAdmitted = (tags: Tags): boolean | null => {
  const { foot, access } = tags
  if (foot !== undefined && WELCOME.has(foot)) return true
  if (foot !== undefined && REFUSED.has(foot)) return false
  if (access !== undefined && REFUSED.has(access)) return false
  return access === undefined ? null : true
}

const hasSidewalk = (tags: Tags): boolean =>
  ['sidewalk', 'sidewalk:left', 'sidewalk:right', 'sidewalk:both'].some((key) => WITH_SIDEWALK.has(tags[key] ?? ''))

/** @returns null where walkers may not go, or where the tags describe no way */
const rankOf = (tags: Tags): Rank | null => {
  const admitted = isAdmitted(tags)
  if (admitted === false || tags.route === 'ferry' || tags.aerialway !== undefined) return null
  const highway = tags.highway ?? (tags.railway === 'platform' ? 'platform' : '')
  if (PATHS.has(highway)) return 'path'
  if (STREETS.has(highway)) return 'street'
  if (ROADS.has(highway)) return tags.motorroad === 'yes' && admitted === null ? null : 'road'
  if (!FAST_ROADS.has(highway)) return null
  const isTrunk = highway.startsWith('trunk')
  return isSaid(tags.foot) || (isTrunk && hasSidewalk(tags)) ? 'road' : null
}

const kindOf = (tags: Tags): Kind => {
  if (tags.highway === 'elevator') return 'lift'
  if (tags.highway !== 'steps') return 'flat'
  return isSaid(tags.conveying) ? 'escalator' : 'stairs'
}

/** Walkers' own one-way rules, and moving stairs and walkways; a one-way for cars binds no walker. */
const directionsOf = (tags: Tags): { isForwardOpen: boolean; isBackwardOpen: boolean } => {
  const rules = [tags.conveying, tags['oneway:foot'], isSaid(tags.conveying) ? tags.oneway : undefined]
  const isOnlyForward = tags.conveying === 'forward' || rules.slice(1).includes('yes')
  const isOnlyBackward = rules.includes('backward') || rules.includes('-1')
  return {
    isForwardOpen: !isOnlyBackward && tags['foot:forward'] !== 'no',
    isBackwardOpen: !isOnlyForward && tags['foot:backward'] !== 'no',
  }
}

/** `8%`, `-8 %`, `5°`; `up` and `down` name no number. */
const signedSlopeOf = (incline: string | undefined): number | null => {
  const match = /^(-?\d+(?:\.\d+)?)\s*(%|°)$/.exec(incline ?? '')
  if (!match) return null
  const value = Math.abs(Number(match[1]))
  return match[2] === '%' ? value / 100 : Math.tan((value * Math.PI) / 180)
}

const isUpOf = (incline: string | undefined): boolean | null => {
  if (incline === 'up') return true
  if (incline === 'down') return false
  return signedSlopeOf(incline) ? !incline?.startsWith('-') : null
}

const stepCountOf = (tags: Tags): number | null => {
  const count = Number(tags.step_count)
  return Number.isInteger(count) && count > 0 && count <= 10_000 ? count : null
}

const isFitForWheelsOf = (tags: Tags): boolean | null => {
  if (tags.wheelchair === 'no' || ROUGH.has(tags.smoothness ?? '') || isSaid(tags.sac_scale)) return false
  return tags.wheelchair === 'yes' || tags.wheelchair === 'designated' ? true : null
}

/** @returns null where walkers may not go: motorways, private ways, ferries, and objects that are not ways */
export const classifyWay = (tags: Tags): WayClass | null => {
  const rank = rankOf(tags)
  if (rank === null) return null
  return {
    kind: kindOf(tags),
    rank,
    ...directionsOf(tags),
    isTunnel: isSaid(tags.tunnel) && tags.tunnel !== 'building_passage',
    isBridge: isSaid(tags.bridge),
    isFitForWheels: isFitForWheelsOf(tags),
    signedSlope: signedSlopeOf(tags.incline),
    isUp: isUpOf(tags.incline),
    stepCount: stepCountOf(tags),
    name: cutText(tags['name:zh'] ?? tags.name ?? '', NAME_MAX),
  }
}

/** How a single node on a way affects a walker. */
export interface NodeClass {
  isLift: boolean
  /** Impassable: a locked gate, a wall across the way. */
  isClosed: boolean
  isFitForWheels: boolean
}

export const classifyNode = (tags: Tags | undefined): NodeClass => {
  if (tags === undefined) return { isLift: false, isClosed: false, isFitForWheels: true }
  const barrier = tags.barrier ?? ''
  const isLift = tags.highway === 'elevator'
  const admitted = isAdmitted(tags)
  return {
    isLift,
    isClosed: admitted === false ? isLift || barrier !== '' : admitted === null && STOPPING_BARRIERS.has(barrier),
    isFitForWheels: tags.wheelchair !== 'no' && !NOT_FOR_WHEELS.has(barrier),
  }
}
