import { openingAt } from '../../../src/domain/points/hours'
import { isOldNews } from '../../../src/domain/points/freshness'
import { Refusal } from '../../../src/domain/refusal'
import { reportDay } from '../../../src/domain/points/report'
import { findCalendar } from '../../storage/points/calendar'
import { findPoint, type FoundPoint } from '../../storage/points/points'
import type { ReadHandler } from '../handler'
import { presentPhotos } from '../../present/files/present-photos'
import { positionOf } from '../../present/points/present-point-row'

const confirmedOf = ({ confirmed_by: by, confirmed_at: at }: FoundPoint, now: string) =>
  by !== null && at !== null ? { by, at, isOld: isOldNews(at, now) } : null

/** A point as anybody may see it; expired alerts are left out. */
export const pointsGet: ReadHandler<'points.get'> = async ({ db, ports, now }, { pointId }) => {
  const point = await findPoint(db, pointId, reportDay(now))
  if (!point) throw new Refusal('not_found')
  const calendar = await findCalendar(db, now)

  return {
    id: point.id,
    version: point.version,
    name: point.name,
    kind: point.kind,
    services: point.services,
    highlight: point.highlight,
    address: point.address,
    phone: point.phone,
    dutyName: point.duty_name,
    community: { id: point.community_id, name: point.community_name, subdistrict: point.subdistrict_name },
    position: positionOf({ ...point, positionStatus: point.position_status }),
    positionStatus: point.position_status,
    opening: openingAt(point.hours, calendar, point.alerts, now),
    hours: point.hours,
    accessibility: point.accessibility,
    serviceDetails: point.service_details,
    alerts: point.alerts.filter(({ endsAt }) => Date.parse(endsAt) > Date.parse(now)),
    photos: await presentPhotos(ports.files.addresses, point.photos, now).catch(() => []),
    confirmed: confirmedOf(point, now),
    closedReportsToday: point.closed_reports_today ?? 0,
    isSample: point.is_sample === true || point.position_status === 'sample',
  }
}
