import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Category, Concerns } from '../../../src/domain/complaints/category'
import type { DueKind } from '../../../src/domain/complaints/clock/due'
import type { EntryKind, EntrySide } from '../../../src/domain/complaints/entry'
import type { HandedTo } from '../../../src/domain/complaints/handed'
import type { Moving } from '../../../src/domain/complaints/present/seen-by-joiner'
import type { ReasonedPause } from '../../../src/domain/complaints/record'
import type { ComplaintState } from '../../../src/domain/complaints/state'
import type { Urgency } from '../../../src/domain/complaints/urgency'

/** Read as what it holds, written as its JSON text. */
type Json<T> = ColumnType<T, string | undefined, string>

/** A while in which the clock stands still. Instants; `until` is null while it lasts. */
export type StoredPause = ReasonedPause

/** What was told, what was done about it, and who talks with whom. */
export interface ComplaintTables {
  building: { community_id: number; id: string; name: string; lat: number | null; lng: number | null }
  complaint: {
    community_id: number
    id: string
    reporter_id: string | null
    made_by: string | null
    category: Category
    concerns: Concerns
    urgency: Urgency
    state: ComplaintState
    words: string
    is_pending_review: Generated<boolean>
    building_id: string | null
    place: string
    lat: number | null
    lng: number | null
    door: Generated<string>
    address_key: string | null
    happens: Generated<string>
    is_named: Generated<boolean>
    assigned_to: string | null
    is_hard: Generated<boolean>
    filed_at: string
    first_reply_at: string | null
    visit_at: string | null
    visited_at: string | null
    settled_at: string | null
    reopened_at: string | null
    ended_at: string | null
    pauses: Json<StoredPause[]>
    reason: string | null
    handed_to: HandedTo | null
    handed_number: string | null
    merged_into: string | null
    due_at: string
    due_kind: DueKind
    manager_notified_at: string | null
    district_notified_at: string | null
    worker_notified_at: string | null
    was: ColumnType<Moving | null, string | null | undefined, string | null>
    was_until: string | null
    forgotten_at: string | null
    changed_at: string
  }
  complaint_entry: {
    community_id: number
    id: Generated<string>
    complaint_id: string
    kind: EntryKind
    to_state: ComplaintState | null
    at: string
    written: GeneratedAlways<number>
    side: EntrySide
    person_id: string | null
    words: string | null
    is_pending_review: Generated<boolean>
    visit_at: string | null
  }
  complaint_joiner: { community_id: number; complaint_id: string; person_id: string; joined_at: string }
  mediator: { community_id: number; id: string; person_id: string | null; name: string | null; ended_at: string | null }
  mediation: {
    community_id: number
    id: string
    complaint_id: string
    state: 'open' | 'agreed' | 'stopped'
    title: string
    words: string
    mediator_id: string | null
    mediator_accepted_at: string | null
    first_asks_other: Generated<boolean>
    other_asks_other: Generated<boolean>
    first_id: string | null
    first_in_at: string | null
    first_out_at: string | null
    other_id: string | null
    other_in_at: string | null
    other_out_at: string | null
    other_door: Generated<string>
    terms: string | null
    terms_version: Generated<number>
    terms_first_at: string | null
    terms_other_at: string | null
    paper_number: string | null
    opened_at: string
    agreed_at: string | null
    stopped_at: string | null
    checks_done: Generated<number>
  }
  mediation_card: {
    code_hash: string
    community_id: number
    mediation_id: string
    expires_at: string
    used_at: string | null
    ended_at: string | null
  }
  mediation_meeting: {
    community_id: number
    id: string
    mediation_id: string
    at: string
    made_at: string
    made_by: Generated<'first' | 'other' | 'staff'>
    first_ok: boolean | null
    first_at: string | null
    first_was: boolean | null
    other_ok: boolean | null
    other_at: string | null
  }
}
