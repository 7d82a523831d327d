import { toGcj02 } from '../../../src/domain/crs'
import { boxAround, type Position, straightMeters } from '../../../src/domain/geo'
import { limits } from '../../../src/contract/limits'
import { openingAt } from '../../../src/domain/points/hours'
import type { ServiceKind } from '../../../src/domain/points/point-record'
import { daysAhead } from '../../storage/points/calendar'
import { findSurroundings, type Surroundings } from '../../storage/points/nearby'
import type { Walking } from '../../platform/walking'
import type { PointRowRecord } from '../../storage/points/point-rows'
import type { Db } from '../../storage/tables'
import type { ReadHandler } from '../handler'
import { calendarOf } from './opening-memory'
import { positionOf, presentRow, type Row, type View } from './present-row'
import { isUnreachable } from './unreachable'

/** Half an hour at an ordinary pace, as the crow flies: farther points are not worth listing. */
const NEAR_METERS = 2_200
const NEAR_ROWS = 40
/**
 * Nobody walks farther than this in ten minutes at any pace. Every point nearer than this is timed, because walls do
 * not show in straight distances.
 */
const TEN_MINUTES_METERS = 900
const TEN_MINUTES_ROWS = 400
/** When nothing is nearby: the nearest of the whole district. */
const FAR_METERS = 20_000
const FAR_ROWS = 5
/** When nothing nearby is open: as far as an hour on foot, and of the open ones the nearest few. */
const WIDE_METERS = 4_500
const WIDE_ROWS = 200
const WIDE_OPEN_ROWS = 5
/** A position farther than this from every community is outside the district. */
const INSIDE_METERS = 2_000
const LONGEST_WALK_SECONDS = 3_600

/** The candidates near a position, or the nearest of the district when there are none. */
const look = async (db: Db, from: Position, services: readonly ServiceKind[], at: string): Promise<Surroundings> => {
  const question = { ...from, services, ...daysAhead(at) }
  const close = { closeMeters: TEN_MINUTES_METERS, closeMax: TEN_MINUTES_ROWS }
  const box = boxAround(from, NEAR_METERS)
  const near = await findSurroundings(db, { ...question, ...close, box, rowsMax: NEAR_ROWS })
  if (near.points.length > 0) return near
  return findSurroundings(db, { ...question, box: boxAround(from, FAR_METERS), rowsMax: FAR_ROWS })
}

/** The nearest points that are open at that moment, beyond those already known. */
const lookForOpen = async (
  db: Db,
  from: Position,
  services: readonly ServiceKind[],
  view: View,
  known: Set<string>,
) => {
  const box = boxAround(from, WIDE_METERS)
  const { points } = await findSurroundings(db, { ...from, services, ...daysAhead(view.at), box, rowsMax: WIDE_ROWS })
  const isOpen = ({ hours, alerts }: PointRowRecord) =>
    openingAt(hours, view.calendar, alerts, view.at).state === 'open'
  return points.filter((point) => !known.has(point.id) && isOpen(point)).slice(0, WIDE_OPEN_ROWS)
}

/** Timed rows by time, then the others by straight distance; unreachable ones last. */
const byEffort = (a: Row, b: Row): number =>
  (a.walk?.seconds ?? Infinity) - (b.walk?.seconds ?? Infinity) ||
  Number(a.isUnreachable) - Number(b.isUnreachable) ||
  (a.straightMeters ?? Infinity) - (b.straightMeters ?? Infinity) ||
  (a.name < b.name ? -1 : 1)

/** Cuts the rows to the limit of an answer, always keeping the one that is the answer. */
const cut = (rows: readonly Row[], answer: Row | undefined, rowsMax: number): Row[] => {
  const shown = rows.slice(0, rowsMax)
  return !answer || shown.includes(answer) ? shown : [...shown.slice(0, -1), answer]
}

/** The point that opens first within walking distance; the nearer of two that open at the same time. */
const nextToOpen = (rows: readonly Row[]): { id: string; opensAt: string } | null => {
  const closed = rows.flatMap(({ id, opening }) =>
    opening.state === 'closed' && opening.until ? [{ id, opensAt: opening.until }] : [],
  )
  return closed.reduce<{ id: string; opensAt: string } | null>(
    (first, one) => (first && first.opensAt <= one.opensAt ? first : one),
    null,
  )
}

/** The names of the caller's community and subdistrict. The community's own position is left out. */
const presentPlace = ({ communityId, community, subdistrict }: NonNullable<Surroundings['place']>) => ({
  communityId,
  community,
  subdistrict,
})

/**
 * The communities define the district, because the network may cover a whole city. The network decides where no
 * community has a position; without either, no position counts as outside.
 */
const isInDistrict = (place: Surroundings['place'], from: Position, walking: Walking): boolean =>
  place ? straightMeters(from, place) <= INSIDE_METERS : walking.note() === null || walking.covers(from)

/** Points around a position by walking time. The position is used for this answer and stored nowhere. */
export const pointsNearby: ReadHandler<'points.nearby'> = async ({ db, walking, now }, input) => {
  const { profile, services = [], at = now } = input
  const from = toGcj02({ lat: input.lat, lng: input.lng, crs: input.crs })
  const { points, unverified, hasUnverified, place, district, years, days } = await look(db, from, services, at)
  const calendar = calendarOf(years, days)
  const view = { calendar, at, from }

  const timed = (records: readonly PointRowRecord[]): Row[] => {
    const positions = records.map((record) => positionOf(record) ?? from)
    const walks = walking.times(from, positions, profile, LONGEST_WALK_SECONDS)
    return records.map((record, index) => {
      const walk = walks[index] ?? null
      return presentRow(record, view, {
        walk,
        isUnreachable: isUnreachable(walking, walk, from, positions[index] ?? from),
      })
    })
  }
  const isInside = isInDistrict(place, from, walking)
  const near = timed(points)
  const unlocated = unverified.map((point) => presentRow(point, view))
  const isOpen = ({ opening, isUnreachable }: Row) => opening.state === 'open' && !isUnreachable
  const isNoneOpen = isInside && near.length > 0 && !near.some(isOpen)
  const known = new Set(points.map(({ id }) => id))
  const wider = isNoneOpen ? timed(await lookForOpen(db, from, services, view, known)) : []
  const rows = [...near, ...wider].sort(byEffort)
  const isNear = ({ walk, straightMeters }: Row) => walk !== null || (straightMeters ?? Infinity) <= NEAR_METERS
  const reachable = rows.filter((row) => !row.isUnreachable && isNear(row))
  const answer = reachable.find(isOpen)

  return {
    at,
    from,
    profile,
    isInside,
    place: isInside && place ? presentPlace(place) : null,
    graph: walking.note(),
    answerId: isInside && answer ? answer.id : null,
    next: isInside && !answer ? nextToOpen(reachable) : null,
    openWithin: isInside ? rows.filter((row) => row.walk?.isWithin === true && isOpen(row)).length : 0,
    rows: isInside ? [...cut(rows, answer, limits.nearbyRowsMax - unlocated.length), ...unlocated] : [],
    hasUnlocated: isInside && hasUnverified,
    district: district ?? { name: '本区', phone: null, isSample: false },
  }
}
