import { sql } from 'kysely'
import type { PointRecord } from '../../../src/domain/points/point-record'
import type { Db, Tx } from '../tables'

/**
 * Exports points as {@link PointRecord}, the format that `savePoints` imports, by community and code.
 * @param codes only these; without them every point
 */
export const listRecords = async (db: Db | Tx, codes?: readonly string[]): Promise<PointRecord[]> => {
  const all = db
    .selectFrom('point')
    .innerJoin('community', 'community.id', 'point.community_id')
    .selectAll('point')
    .select('community.code as community_code')
    .orderBy('point.community_id')
    .orderBy('point.code')
  const wanted = codes ? all.where(sql<boolean>`point.code = any (${codes}::text[])`) : all
  const rows = await wanted.execute()
  return rows.map((row) => ({
    code: row.code,
    communityCode: row.community_code,
    name: row.name,
    kind: row.kind,
    address: row.address,
    position: row.lat !== null && row.lng !== null ? { lat: row.lat, lng: row.lng, crs: 'gcj02' } : null,
    positionStatus: row.position_status,
    phone: row.phone ?? '',
    dutyName: row.duty_name ?? undefined,
    services: row.services,
    hours: row.hours,
    accessibility: row.accessibility,
    serviceDetails: row.service_details,
    alerts: row.alerts,
    highlight: row.highlight ?? undefined,
    confirmedBy: row.confirmed_by ?? undefined,
    confirmedAt: row.confirmed_at ?? undefined,
  }))
}
