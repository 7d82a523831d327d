import type { PointRecord, ServiceDetail } from '../../../src/domain/points/point-record'
import type { PointDraft } from './point-draft'

/** Defaults of a new point for empty columns: closed on holidays, so that nobody walks there in vain. */
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

/** A position is as verified as the row says; without a statement only an unchanged one stays verified. */
const statusOf = ({ positionStatus, position }: PointDraft, before: PointRecord | undefined) => {
  if (position === null) return 'unverified'
  if (positionStatus) return positionStatus
  return before && isSamePlace(before.position, position) ? before.positionStatus : 'unverified'
}

const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>

/**
 * Merges a row of the file into the stored point. What the file does not contain stays: alerts and single days always,
 * services without a services file, absent optional columns.
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
