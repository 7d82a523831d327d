import type { PointColumns } from '../../cloud/storage/points/points'
import type { Position } from '../../src/domain/geo'
import type {
  Accessibility,
  OpeningHours,
  PointAlert,
  PointRecord,
  ServiceDetail,
  ServiceKind,
} from '../../src/domain/points/point-record'
import { place } from '../walk/hill-town'
import { officeHours } from './hours'

/** The properties of a point that a test can set. */
export interface NewPoint {
  communityId?: number
  name?: string
  initials?: string
  services?: ServiceKind[]
  /** Null: the point has no position yet. */
  position?: Position | null
  status?: PointRecord['positionStatus']
  phone?: string | null
  hours?: OpeningHours
  accessibility?: Partial<Accessibility>
  serviceDetails?: ServiceDetail[]
  alerts?: PointAlert[]
  confirmedAt?: string
}

/** A book bar at the western end of the hill town's lower street, as a table row. */
export const pointRow = (id: string, wanted: NewPoint): PointColumns => {
  const { communityId = 1, position = place(0, 0), confirmedAt } = wanted
  return {
    community_id: communityId,
    id,
    code: id,
    name: wanted.name ?? '演示书吧',
    initials: wanted.initials ?? null,
    kind: 'book-bar',
    services: wanted.services ?? ['culture'],
    highlight: null,
    address: '河街 1 号',
    phone: wanted.phone === undefined ? '023-63501234' : wanted.phone,
    duty_name: null,
    lat: position?.lat ?? null,
    lng: position?.lng ?? null,
    position_status: wanted.status ?? (position ? 'verified' : 'unverified'),
    hours: JSON.stringify(wanted.hours ?? officeHours),
    accessibility: JSON.stringify({
      stepFreeEntrance: 'unknown',
      lift: 'unknown',
      toilet: 'unknown',
      bench: 'unknown',
      ...wanted.accessibility,
    }),
    service_details: JSON.stringify(wanted.serviceDetails ?? []),
    alerts: JSON.stringify(wanted.alerts ?? []),
    confirmed_by: confirmedAt ? '社区工作者' : null,
    confirmed_at: confirmedAt ?? null,
  }
}
