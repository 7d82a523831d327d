import type { ColumnType } from 'kysely'
import type { Answer } from '../../src/contract/errors'
import type { ReasonedPause } from '../../src/domain/complaints/record'
import type { Moving } from '../../src/domain/complaints/present/seen-by-joiner'
import type { MessageData } from '../../src/domain/message/message'
import type {
  Accessibility,
  OpeningHours,
  PointAlert,
  PointRecord,
  ServiceDetail,
} from '../../src/domain/points/point-record'
import type { Role } from '../../src/domain/people/role'
import type { RoomRules } from '../../src/domain/rooms/rules'
import type { BookingState } from '../../src/domain/rooms/state'

// What the catalogue of PostgreSQL cannot say about a column. config/kysely-codegen.json says which column has which type.

export type { Category, Concerns } from '../../src/domain/complaints/category'
export type { DueKind } from '../../src/domain/complaints/clock/due'
export type { EntryKind, EntrySide } from '../../src/domain/complaints/entry'
export type { HandedTo } from '../../src/domain/complaints/handed'
export type { ComplaintState } from '../../src/domain/complaints/state'
export type { PosterTask } from '../../src/domain/scan/poster-task'
export type { Urgency } from '../../src/domain/complaints/urgency'
export type { FileState } from '../../src/domain/files/file'
export type { PointKind, ServiceKind } from '../../src/domain/points/point-record'
export type { Says } from '../../src/domain/points/report'
export type { ProgrammeForm, ProgrammeKind } from '../../src/domain/programmes/programme'
export type { SeatMark } from '../../src/domain/programmes/roster-acts'
export type { EnrolmentState } from '../../src/domain/programmes/state'
export type { RoomKind } from '../../src/domain/rooms/room-record'
export type { ShiftKind } from '../../src/domain/shifts/shift'
export type { SignupState } from '../../src/domain/signup/state'

/** Read as the value it holds, written as its JSON text. */
type Json<T> = ColumnType<T, string, string>
/** The same with a default in the database. */
type JsonWithDefault<T> = ColumnType<T, string | undefined, string>

export type HoursJson = Json<OpeningHours>
export type RoomHoursJson = ColumnType<OpeningHours | null, string | null, string | null>
export type AccessibilityJson = Json<Accessibility>
export type ServiceDetailsJson = Json<ServiceDetail[]>
export type AlertsJson = Json<PointAlert[]>
export type MessageDataJson = Json<MessageData>
export type RulesJson = Json<RoomRules>
export type UsesJson = Json<QuotaUse[]>
export type PausesJson = JsonWithDefault<StoredPause[]>
export type WasJson = ColumnType<Moving | null, string | null | undefined, string | null>
/** Null only until the answer is stored, or where it must not be. */
export type ReplyJson = ColumnType<Answer, string | undefined, string>

export type PositionStatus = PointRecord['positionStatus']
export type SignedInRole = Exclude<Role, 'anonymous'>
export type StaffRole = 'worker' | 'manager' | 'admin'
export type ReservationKind = 'booking' | 'hold' | 'block'
export type ReservationState = BookingState | 'held' | 'expired' | 'declined' | 'blocked'
export type WaitlistState = 'waiting' | 'offered' | 'taken' | 'declined' | 'left' | 'expired' | 'over'
export type WechatState = 'unsent' | 'none' | 'sending' | 'sent' | 'refused' | 'failed'

/** A use of somebody's quota as it lies in `quota.uses`: instants as PostgreSQL was given them. */
export interface QuotaUse {
  id: string
  startsAt: string
  endsAt: string
}

/** A span in which the clocks of a complaint stand still. Instants; `until` is null while it lasts. */
export type StoredPause = ReasonedPause
