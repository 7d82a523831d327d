import type { PointRecord, ServiceDetail } from '../../../src/domain/points/point-record'
import type { PointDraft } from './point-draft'

/** What a new point is like where its row says nothing: closed on holidays, so that nobody walks in vain. */
const nothingKnown: Pick<PointRecord, 'address' | 'phone' | 'hours' | 'accessibility' | 'serviceDetails' | 'alerts'> = {
  address: '',
  phone: '',
  hours: { week: [], holiday: 'closed' },
  accessibility: { stepFreeEntrance: 'unknown', lift: 'unknown', toilet: 'unknown', bench: 'unknown' },
  serviceDetails: [],
  alerts: [],
}

const isSamePlace = (one: PointRecord['position'], other: PointRecord['position']): boolean =>
  one?.lat === other?.lat && one?.lng === other?.lng

/** A position is as checked as the row says; where it says nothing, only an unchanged one stays checked. */
const statusOf = ({ positionStatus, position }: PointDraft, before: PointRecord | undefined) => {
  if (position === null) return 'unverified'
  if (positionStatus) return positionStatus
  return before && isSamePlace(before.position, position) ? before.positionStatus : 'unverified'
}

const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>

/**
 * A row of the file over what is stored. What the file does not speak of stays: alerts and single days always,
 * services without a services file, optional columns that are not there.
 * @param services of this point; undefined when no services file was given
 */
export const mergePoint = (
  draft: PointDraft,
  before: PointRecord | undefined,
  communityCode: string,
  services: ServiceDetail[] | undefined,
): PointRecord => {
  const { code, name, kind, position, confirmed } = draft
  const base = before ?? nothingKnown
  const confirmedNow = confirmed === undefined ? { by: before?.confirmedBy, at: before?.confirmedAt } : confirmed
  return {
    ...base,
    ...given({ address: draft.address, phone: draft.phone }),
    code,
    communityCode,
    name,
    kind,
    position,
    positionStatus: statusOf(draft, before),
    services: draft.services,
    dutyName: (draft.dutyName ?? before?.dutyName) || undefined,
    highlight: (draft.highlight ?? before?.highlight) || undefined,
    hours: { ...base.hours, ...given({ week: draft.week, holiday: draft.holiday }) },
    accessibility: { ...base.accessibility, ...given(draft.accessibility) },
    serviceDetails: services ?? base.serviceDetails,
    confirmedBy: confirmedNow?.by,
    confirmedAt: confirmedNow?.at,
  }
}
