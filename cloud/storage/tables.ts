import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { Answer } from '../../src/contract/errors'
import type {
  Accessibility,
  OpeningHours,
  PointAlert,
  PointKind,
  PointRecord,
  ServiceDetail,
  ServiceKind,
} from '../../src/domain/point-record'
import type { Says } from '../../src/domain/report'
import type { Role } from '../../src/domain/role'

// Instants and days are strings in every room: `2026-11-24T02:00:00.000Z`, `2026-11-24` (see parsers.ts).
// All positions are GCJ-02 degrees.

/** Read as what it holds, written as its JSON text. */
type Json<T> = ColumnType<T, string, string>

export interface Tables {
  district: {
    id: number
    name: string
    phone: string | null
    is_sample: boolean
    lat: number | null
    lng: number | null
  }
  subdistrict: { id: number; code: string; name: string }
  community: {
    id: number
    code: string
    subdistrict_id: number
    name: string
    phone: string | null
    lat: number | null
    lng: number | null
  }
  calendar_year: { year: number; source: string }
  calendar_day: { year: number; day: string; kind: 'holiday' | 'workday'; name: string }
  point: {
    community_id: number
    id: string
    code: string
    name: string
    initials: string | null
    kind: PointKind
    services: ServiceKind[]
    highlight: string | null
    address: string
    phone: string | null
    duty_name: string | null
    lat: number | null
    lng: number | null
    position_status: PointRecord['positionStatus']
    hours: Json<OpeningHours>
    accessibility: Json<Accessibility>
    service_details: Json<ServiceDetail[]>
    alerts: Json<PointAlert[]>
    confirmed_by: string | null
    confirmed_at: string | null
  }
  point_moved: { old_id: string; community_id: number; id: string }
  person: { id: string; identity: string; role: Generated<Role>; community_id: number | null }
  point_report: { community_id: number; point_id: string; person_id: string; day: string; says: Says }
  staff_task: {
    community_id: number
    id: string
    point_id: string
    closed_reports: number
    opened_at: string
    done_at: string | null
    found: 'open' | 'corrected' | null
  }
  audit: {
    community_id: number
    id: Generated<string>
    person_id: string
    method: string
    subject_id: string
    at: Generated<string>
  }
  outbox: {
    community_id: number
    id: Generated<string>
    to_role: Role
    template: string
    subject_id: string
    due_at: Generated<string>
  }
  call_key: {
    person_id: string
    key: string
    method: string
    input_hash: string
    reply: ColumnType<Answer, string | undefined, string>
  }
  call_count: { person_id: string; minute: string; calls: number }
}

/** For reading. A changing handler never gets one: a second connection inside a transaction starves the pool. */
export type Db = Kysely<Tables>

/** For writing: what takes a `Tx` cannot be called outside a transaction. */
export type Tx = Transaction<Tables>
