import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { RoomKind } from '../../../src/domain/rooms/room-record'
import type { RoomRules } from '../../../src/domain/rooms/rules'
import type { BookingState } from '../../../src/domain/rooms/state'
import type { OpeningHours } from '../../../src/domain/points/point-record'

/** Read as what it holds, written as its JSON text. */
type Json<T> = ColumnType<T, string, string>

/** As it lies in `quota.uses`: instants as PostgreSQL was given them. */
export interface QuotaUse {
  id: string
  startsAt: string
  endsAt: string
}

/** What is booked, by whom, and who waits for it. */
export interface RoomTables {
  room: {
    community_id: number
    id: string
    point_id: string
    name: string
    kind: RoomKind
    capacity: number
    floor: string
    fee: string
    note: string
    rules: Json<RoomRules>
    hours: ColumnType<OpeningHours | null, string | null, string | null>
    code: string
    feed_secret: string
    retired_at: string | null
  }
  reservation: {
    community_id: number
    id: string
    room_id: string
    kind: 'booking' | 'hold' | 'block'
    state: BookingState | 'held' | 'expired' | 'declined' | 'blocked'
    person_id: string | null
    made_by: string | null
    starts_at: string
    ends_at: string
    blocked_until: string
    hold_until: string | null
    waitlist_entry_id: string | null
    party_size: number
    purpose: Generated<string>
    title: string | null
    series_id: string | null
    reason: string | null
    moved_to: string | null
    calendar_uid: string
    sequence: Generated<number>
    is_kept: Generated<boolean>
    checked_in_at: string | null
    no_show_at: string | null
    no_show_waived_at: string | null
    remind_at: string | null
    made_at: string
    changed_at: string
    changed_by: string | null
  }
  reservation_event: {
    community_id: number
    id: Generated<string>
    reservation_id: string
    from_state: string | null
    to_state: string
    at: string
    written: GeneratedAlways<number>
    by_person: string | null
    reason: string | null
  }
  waitlist_entry: {
    community_id: number
    id: string
    room_id: string
    person_id: string
    starts_at: string
    ends_at: string
    party_size: number
    purpose: Generated<string>
    place: Generated<number>
    state: 'waiting' | 'offered' | 'taken' | 'declined' | 'left' | 'expired' | 'over'
    reservation_id: string | null
    joined_at: string
    changed_at: string
  }
  quota: { person_id: string; uses: Json<QuotaUse[]> }
  person_feed: { person_id: string; secret: string }
}
