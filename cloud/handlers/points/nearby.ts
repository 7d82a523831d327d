import { toGcj02 } from '../../../src/domain/crs'
import { boxAround, type Position } from '../../../src/domain/geo'
import { limits } from '../../../src/contract/limits'
import { openingAt } from '../../../src/domain/points/hours'
import { nearbyAnswer, needsWideSearch, openBeyond } from '../../../src/domain/points/nearby-answer'
import type { ServiceKind } from '../../../src/domain/points/point-record'
import { FAR, isInDistrict, NEAR, type SearchArea, TEN_MINUTES, WIDE } from '../../../src/domain/points/search-areas'
import { daysAhead } from '../../storage/points/calendar'
import { findSurroundings, type Surroundings } from '../../storage/points/nearby'
import type { PointRowRecord } from '../../storage/points/point-rows'
import type { Db } from '../../storage/tables'
import type { ReadHandler } from '../handler'
import { calendarOf } from '../../present/points/opening-memory'
import { presentPointRow, type View } from '../../present/points/present-point-row'
import { timeRows } from './timed-rows'

interface Question {
  from: Position
  services: readonly ServiceKind[]
  at: string
}

const search = (db: Db, { from, services, at }: Question, { meters, rowsMax }: SearchArea, close?: SearchArea) =>
  findSurroundings(db, {
    ...from,
    services,
    ...daysAhead(at),
    box: boxAround(from, meters),
    rowsMax,
    ...(close && { closeMeters: close.meters, closeMax: close.rowsMax }),
  })

/** The points near a position, or the nearest of the district when there are none. */
const searchNear = async (db: Db, question: Question): Promise<Surroundings> => {
  const near = await search(db, question, NEAR, TEN_MINUTES)
  return near.points.length > 0 ? near : search(db, question, FAR)
}

/** The nearest points that are open at that moment, beyond those already known. */
const searchOpen = async (db: Db, question: Question, { calendar, at }: View, known: readonly PointRowRecord[]) => {
  const { points } = await search(db, question, WIDE)
  return openBeyond(points, known, ({ hours, alerts }) => openingAt(hours, calendar, alerts, at).state === 'open')
}

/** The names of the caller's community and subdistrict. The community's own position is left out. */
const presentPlace = ({ communityId, community, subdistrict }: NonNullable<Surroundings['place']>) => ({
  communityId,
  community,
  subdistrict,
})

/** Points around a position by walking time. The position is used for this answer and stored nowhere. */
export const pointsNearby: ReadHandler<'points.nearby'> = async (context, input) => {
  const { db, walking, now } = context
  const { profile, services = [], at = now } = input
  const from = toGcj02({ lat: input.lat, lng: input.lng, crs: input.crs })
  const question = { from, services, at }
  const { points, unverified, hasUnverified, place, district, years, days } = await searchNear(db, question)
  const view = { calendar: calendarOf(years, days), at, from }
  const graph = walking.note()
  const shared = { at, from, profile, graph, district: district ?? { name: '本区', phone: null, isSample: false } }

  if (!isInDistrict(from, place, { hasNetwork: graph !== null, isCovered: walking.covers(from) })) {
    const nothing = { answerId: null, next: null, openWithin: 0, rows: [], hasUnlocated: false }
    return { ...shared, isInside: false, place: null, ...nothing }
  }
  const near = timeRows(context, points, view, profile)
  const open = needsWideSearch(near) ? await searchOpen(db, question, view, points) : []
  const unlocated = unverified.map((point) => presentPointRow(point, view))
  const answer = nearbyAnswer(
    [...near, ...timeRows(context, open, view, profile)],
    limits.nearbyRowsMax - unlocated.length,
  )
  return {
    ...shared,
    isInside: true,
    place: place && presentPlace(place),
    ...answer,
    rows: [...answer.rows, ...unlocated],
    hasUnlocated: hasUnverified,
  }
}
