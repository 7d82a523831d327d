import { type RawBuilder, sql } from 'kysely'
import type {
  OpeningHours,
  PointAlert,
  PointKind,
  PointRecord,
  ServiceKind,
} from '../../../src/domain/points/point-record'
import type { Db } from '../tables'

/** The fields of a point that a list needs. Positions in GCJ-02. */
export interface PointRowRecord {
  id: string
  name: string
  kind: PointKind
  services: ServiceKind[]
  highlight: string | null
  phone: string | null
  communityId: number
  subdistrict: string
  lat: number | null
  lng: number | null
  positionStatus: PointRecord['positionStatus']
  isStepFree: boolean
  hours: OpeningHours
  alerts: PointAlert[]
  confirmedAt: string | null
}

/** A point as {@link PointRowRecord}, from `point p`, `community c` and `subdistrict s`. */
export const POINT_ROW: RawBuilder<PointRowRecord> = sql`json_build_object(
  'id', p.id, 'name', p.name, 'kind', p.kind, 'services', p.services, 'highlight', p.highlight, 'phone', p.phone,
  'communityId', c.id, 'subdistrict', s.name, 'lat', p.lat, 'lng', p.lng, 'positionStatus', p.position_status,
  'isStepFree', p.accessibility ->> 'stepFreeEntrance' = 'yes', 'hours', p.hours, 'alerts', p.alerts,
  'confirmedAt', to_char(p.confirmed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`

const FROM = sql`from point p join community c on c.id = p.community_id join subdistrict s on s.id = c.subdistrict_id`

interface Rows {
  row: PointRowRecord
}

/** The points of a community, or of every community: by subdistrict, community and name. */
export const listPointRows = async (db: Db, communityId: number | undefined, rowsMax: number) => {
  const ofCommunity = communityId === undefined ? sql`` : sql`where c.id = ${communityId}`
  const { rows } = await sql<Rows>`
    select ${POINT_ROW} as row ${FROM} ${ofCommunity} order by s.id, c.id, p.name, p.id limit ${rowsMax}`.execute(db)
  return rows.map(({ row }) => row)
}
