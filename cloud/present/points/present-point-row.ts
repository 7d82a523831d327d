import type { Output } from '../../../src/contract/schema/types'
import type { Calendar } from '../../../src/domain/calendar'
import { type Position, straightMeters } from '../../../src/domain/geo'
import type { Walk } from '../../platform/walking'
import type { PointRowRecord } from '../../storage/points/point-rows'
import { openingOf } from './opening-memory'

export type Row = Output<'points.nearby'>['rows'][number]

export interface View {
  calendar: Calendar
  at: string
  /** The caller's position, GCJ-02; null for lists without one. */
  from: Position | null
}

/** A point's position if it has one; never an unverified one. */
export const positionOf = (record: Pick<PointRowRecord, 'lat' | 'lng' | 'positionStatus'>): Position | null => {
  const { lat, lng, positionStatus } = record
  if (positionStatus === 'unverified' || lat === null || lng === null) return null
  return { lat, lng, crs: 'gcj02' }
}

/** The effort of getting there from the caller's position. */
interface Effort {
  walk: Walk | null
  isUnreachable: boolean
}

/** One point of a list. */
export const presentPointRow = (
  record: PointRowRecord,
  { calendar, at, from }: View,
  { walk, isUnreachable }: Effort = { walk: null, isUnreachable: false },
): Row => {
  const { id, name, kind, services, highlight, phone, communityId, subdistrict } = record
  const { positionStatus, isStepFree, confirmedAt } = record
  const position = positionOf(record)
  return {
    id,
    name,
    kind,
    services,
    highlight,
    phone,
    communityId,
    subdistrict,
    position,
    positionStatus,
    isStepFree,
    straightMeters: from && position ? Math.round(straightMeters(from, position)) : null,
    walk,
    isUnreachable,
    opening: openingOf(record, calendar, at),
    confirmedAt,
  }
}
