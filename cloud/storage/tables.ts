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
} from '../../src/domain/points/point-record'
import type { FileState } from '../../src/domain/files/file'
import type { MessageData } from '../../src/domain/message/message'
import type { Says } from '../../src/domain/points/report'
import type { Role } from '../../src/domain/people/role'
import type { ComplaintTables } from './complaints/tables'
import type { RoomTables } from './rooms/tables'

// Instants and days are strings in every room: `2026-11-24T02:00:00.000Z`, `2026-11-24` (see parsers.ts).
// All positions are GCJ-02 degrees.

/** Read as what it holds, written as its JSON text. */
type Json<T> = ColumnType<T, string, string>

export interface Tables extends RoomTables, ComplaintTables {
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
  id_moved: { old_id: string; id: string }
  person: {
    id: string
    identity: string | null
    role: Generated<Role>
    community_id: number | null
    name: string | null
    phone: string | null
    phone_verified_by: 'wechat' | 'worker' | null
    home_community_id: number | null
    is_eighty_plus: boolean | null
    role_suspended_at: string | null
    made_by: string | null
    made_at: Generated<string>
    merged_into: string | null
  }
  invite: {
    id: string
    code_hash: string
    role: 'worker' | 'manager' | 'admin'
    community_id: number | null
    name: string
    phone: Generated<string>
    made_by: string | null
    made_at: string
    expires_at: string
    accepted_by: string | null
    accepted_at: string | null
    ended_at: string | null
  }
  volunteer_application: {
    community_id: number
    id: string
    person_id: string
    words: string
    applied_at: string
    state: 'open' | 'accepted' | 'refused' | 'moot'
    reason: string | null
    decided_by: string | null
    decided_at: string | null
  }
  merge_offer: {
    community_id: number
    id: string
    from_person_id: string
    into_person_id: string
    made_by: string
    made_at: string
    expires_at: string
    state: 'open' | 'merged' | 'refused' | 'expired'
    answered_at: string | null
  }
  point_report: {
    community_id: number
    point_id: string
    person_id: string
    day: string
    says: Says
    at: Generated<string>
    is_changed: Generated<boolean>
  }
  staff_task: {
    community_id: number
    id: string
    point_id: string
    closed_reports: number
    opened_at: string
    done_at: string | null
    found: 'open' | 'corrected' | 'withdrawn' | null
  }
  audit: {
    community_id: number
    id: Generated<string>
    person_id: string
    method: string
    subject_id: string
    at: Generated<string>
    by_role: Exclude<Role, 'anonymous'>
    by_name: string | null
  }
  outbox: {
    community_id: number
    id: Generated<string>
    to_role: Role | null
    to_person_id: string | null
    template: string
    subject_id: string
    data: Json<MessageData>
    due_at: Generated<string>
    delivered_at: string | null
  }
  inbox: {
    person_id: string
    id: string
    outbox_id: string
    template: string
    data: Json<MessageData>
    subject_id: string
    at: string
    read_at: string | null
    wechat: Generated<'waiting' | 'none' | 'sending' | 'sent' | 'refused' | 'failed'>
    wechat_note: string | null
  }
  message_consent: {
    person_id: string
    template: string
    left_count: number
    answered: 'accept' | 'reject' | 'ban'
    answered_at: string
  }
  call_todo: {
    community_id: number
    id: string
    person_id: string
    outbox_id: string
    template: string
    data: Json<MessageData>
    opened_at: string
    done_at: string | null
    done_by: string | null
    outcome: 'told' | 'unreachable' | null
    needed_by: string | null
  }
  access_token: { id: number; token: string; expires_at: string }
  file: {
    community_id: number
    id: string
    owner_id: string
    purpose: 'point_photo' | 'complaint_photo'
    subject_id: string
    state: FileState
    raw_ref: string | null
    ref: string | null
    thumb_ref: string | null
    bytes: number | null
    width: number | null
    height: number | null
    check_trace: string | null
    refused_why: string | null
    made_at: string
    ticket_until: string
    finished_at: string | null
    tries: Generated<number>
    asked_at: string | null
    decided_by: string | null
    decided_at: string | null
  }
  orphaned_bytes: { ref: string; remove_after: string }
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
