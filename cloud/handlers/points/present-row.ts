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
  /** Where the caller stands, GCJ-02; null for lists without a place. */
  from: Position | null
}

/** Where a point lies, when somebody has said so; never for one whose position nobody checked. */
export const positionOf = (record: Pick<PointRowRecord, 'lat' | 'lng' | 'positionStatus'>): Position | null => {
  const { lat, lng, positionStatus } = record
  if (positionStatus === 'unverified' || lat === null || lng === null) return null
  return { lat, lng, crs: 'gcj02' }
}

/** How one comes there from where one stands. */
interface Effort {
  walk: Walk | null
  isUnreachable: boolean
}

/** One line of a list as it leaves the server. */
export const presentRow = (
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
