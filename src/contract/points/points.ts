import * as v from 'valibot'
import { limits } from '../limits'
import {
  communityId,
  instant,
  pair,
  phone,
  position,
  positionEntries,
  profile,
  publicId,
  text,
  whole,
} from '../schema/base'
import { photo } from '../files/files'
import {
  accessibility,
  alerts,
  graphNote,
  hours,
  opening,
  pointKind,
  pointRow,
  pointVersion,
  positionStatus,
  serviceDetail,
  serviceDetails,
  services,
  walk,
} from './point-parts'
import { everybody, reading } from '../schema/definition'

const rows = (max: number) => v.pipe(v.array(pointRow), v.maxLength(max))

/** Points around a position, sorted by walking time; those without one come last. */
export const pointsNearby = reading({
  roles: everybody,
  storedRows: ['rows'],
  input: v.strictObject({
    ...positionEntries,
    profile,
    at: v.optional(instant),
    services: v.optional(services),
  }),
  output: v.strictObject({
    at: instant,
    /** The position asked about, in GCJ-02, so that a map can show it. */
    from: position,
    profile,
    isInside: v.boolean(),
    /** The nearest community, to describe where the caller is; null outside the district. */
    place: v.nullable(
      v.strictObject({ communityId, community: text(1, limits.nameMax), subdistrict: text(1, limits.nameMax) }),
    ),
    graph: graphNote,
    /** The nearest point that is open at `at`. */
    answerId: v.nullable(publicId),
    /** When nothing is open: the point that opens next, and when. */
    next: v.nullable(v.strictObject({ id: publicId, opensAt: instant })),
    /**
     * How many points are open at `at` within ten minutes, including `answerId`; in a dense town more than `rows` has.
     */
    openWithin: whole(0, 100_000),
    rows: rows(limits.nearbyRowsMax),
    /** Some points of these services have no position yet and are missing here; `points.list` has them all. */
    hasUnlocated: v.boolean(),
    district: v.strictObject({ name: text(1, limits.nameMax), phone: v.nullable(phone), isSample: v.boolean() }),
  }),
})

/**
 * The area that can be reached within ten minutes: GCJ-02 rings, each outer ring followed by its holes. Empty without a
 * network.
 */
export const pointsReach = reading({
  roles: everybody,
  input: v.strictObject({ ...positionEntries, profile }),
  output: v.strictObject({
    areas: v.pipe(v.array(v.array(v.array(pair))), v.maxLength(limits.reachRingsMax)),
    graph: graphNote,
  }),
})

const piece = v.strictObject({
  kind: v.picklist(['flat', 'stairs', 'lift', 'escalator']),
  seconds: whole(0, 86_400),
  meters: whole(0, 100_000),
  steps: whole(0, 100_000),
  isStepsCounted: v.boolean(),
  /** Positive is upwards. */
  risesMeters: v.pipe(v.number(), v.minValue(-9_000), v.maxValue(9_000)),
  street: v.nullable(text(1, limits.nameMax)),
})

/** The way to a point, its pieces in walking order. `other`: the step-free way, when this one has stairs. */
export const pointsWay = reading({
  roles: everybody,
  input: v.strictObject({ ...positionEntries, profile, pointId: publicId }),
  output: v.strictObject({
    point: v.strictObject({ id: publicId, name: text(1, limits.nameMax), position, phone: v.nullable(phone) }),
    walk: v.nullable(walk),
    /**
     * The network covers the point, but this profile has no way to it. Never true where the network does not cover it.
     */
    isUnreachable: v.boolean(),
    straightMeters: whole(0, 40_100_000),
    pieces: v.pipe(v.array(piece), v.maxLength(limits.wayPiecesMax)),
    line: v.pipe(v.array(pair), v.maxLength(limits.wayPositionsMax)),
    other: v.nullable(v.strictObject({ profile, seconds: whole(0, 86_400), hasLift: v.boolean() })),
    graph: graphNote,
  }),
})

/** A point as everybody may see it. */
export const pointsGet = reading({
  roles: everybody,
  input: v.strictObject({ pointId: publicId }),
  output: v.strictObject({
    id: publicId,
    version: pointVersion,
    name: text(1, limits.nameMax),
    kind: pointKind,
    services,
    highlight: v.nullable(text(1, limits.highlightMax)),
    address: text(0, limits.addressMax),
    phone: v.nullable(phone),
    dutyName: v.nullable(text(1, limits.nameMax)),
    community: v.strictObject({ id: communityId, name: text(1, limits.nameMax), subdistrict: text(1, limits.nameMax) }),
    position: v.nullable(position),
    positionStatus,
    opening,
    hours,
    accessibility,
    serviceDetails,
    alerts,
    /** The newest first. Their addresses work for fifteen minutes. */
    photos: v.pipe(v.array(photo), v.maxLength(limits.photosMax)),
    confirmed: v.nullable(v.strictObject({ by: text(1, limits.nameMax), at: instant, isOld: v.boolean() })),
    closedReportsToday: whole(0, 1_000_000),
    isSample: v.boolean(),
  }),
})

/** Points for callers without a position: those of one community, or all of them sorted by community. */
export const pointsList = reading({
  roles: everybody,
  storedRows: ['rows'],
  input: v.strictObject({ communityId: v.optional(communityId) }),
  output: v.strictObject({ rows: rows(limits.listRowsMax), isMore: v.boolean() }),
})

/**
 * A point that a search found. `isSure` is false for what is only similar. `by` is the field that answers; `words` what it
 * says, where the row does not say it anyway. `service` is the one that was found.
 */
const foundRow = v.strictObject({
  ...pointRow.entries,
  isSure: v.boolean(),
  by: v.picklist(['name', 'kind', 'highlight', 'there', 'address', 'initials', 'service', 'bring', 'who']),
  words: v.nullable(text(1, limits.noteMax)),
  service: v.nullable(serviceDetail),
})

/**
 * Finds points by name, pinyin initials (`yzp` finds 柚子坡…), kind, services, highlight, address, and by what a service
 * needs. One wrong character is forgiven in words of three and more. The best answers first, of equal ones those that are
 * open, then the nearest. `office`: the nearest 办事 point, where nothing was found and a place is known.
 */
export const pointsSearch = reading({
  roles: everybody,
  storedRows: ['rows'],
  input: v.strictObject({
    text: text(1, limits.questionMax),
    near: v.optional(v.strictObject({ ...positionEntries, profile })),
  }),
  output: v.strictObject({
    at: instant,
    graph: graphNote,
    rows: v.pipe(v.array(foundRow), v.maxLength(limits.searchRowsMax)),
    office: v.nullable(pointRow),
  }),
})
