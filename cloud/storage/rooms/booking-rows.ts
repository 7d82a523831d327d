import { type RawBuilder, sql } from 'kysely'
import type { RoomRules } from '../../../src/domain/rooms/rules'
import type { BookingState } from '../../../src/domain/rooms/state'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'
import { hasWaitlist } from './facts'
import type { Span } from './feeds'
import { roomJson, roomWithPoint, type SeenRoom } from './room-json'

/** A booking as stored, with its room. Instants. */
export interface BookingRow {
  id: string
  room: SeenRoom
  rules: RoomRules
  kind: 'booking' | 'hold' | 'block'
  state: BookingState | 'held' | 'expired' | 'declined' | 'blocked'
  personId: string | null
  /** Null: erased after half a year. */
  madeBy: string | null
  /** The person's name, when somebody else made the booking. */
  forName: string | null
  startsAt: string
  endsAt: string
  partySize: number
  purpose: string
  title: string | null
  seriesId: string | null
  /** Of a block: the date of a programme that it keeps the room for. */
  sessionId: string | null
  reason: string | null
  movedTo: string | null
  calendarUid: string
  sequence: number
  isKept: boolean
  hasWaitlist: boolean
  noShowAt: string | null
  noShowWaivedAt: string | null
  madeAt: string
  changedAt: string
  isSample: boolean
}

const columns = (now: string): RawBuilder<unknown> => sql`
  reservation.id, ${roomJson} as room, room.rules, reservation.kind, reservation.state, reservation.person_id as "personId", reservation.made_by as "madeBy",
  case when reservation.made_by <> reservation.person_id then person.name end as "forName",
  reservation.starts_at as "startsAt", reservation.ends_at as "endsAt", reservation.party_size as "partySize", reservation.purpose, reservation.title,
  reservation.series_id as "seriesId", reservation.session_id as "sessionId",
  reservation.reason, reservation.moved_to as "movedTo", reservation.calendar_uid as "calendarUid",
  reservation.sequence, reservation.is_kept as "isKept", ${hasWaitlist(now)} as "hasWaitlist", reservation.no_show_at as "noShowAt",
  reservation.no_show_waived_at as "noShowWaivedAt", reservation.made_at as "madeAt", reservation.changed_at as "changedAt",
  coalesce((select is_sample from district), false) or point.position_status = 'sample' as "isSample"`

const withRoom = sql`${roomWithPoint}
  join reservation on reservation.community_id = room.community_id and reservation.room_id = room.id
  left join person on person.id = reservation.person_id`

/** A booking, a hold or a block by its id. @returns undefined when there is none */
export const findBooking = async (db: Db, bookingId: string, now: string): Promise<BookingRow | undefined> => {
  const { rows } = await sql<BookingRow>`
    select ${columns(now)} from ${withRoom}
    where reservation.community_id = ${communityOf(bookingId)} and reservation.id = ${bookingId}`.execute(db)
  return rows[0]
}

/**
 * A person's bookings that end after an instant, the earliest first; including groups for which they are the contact.
 */
export const listComing = async (db: Db, personId: string, now: string, rowsMax: number): Promise<BookingRow[]> => {
  const { rows } = await sql<BookingRow>`
    select ${columns(now)} from ${withRoom}
    where reservation.person_id = ${personId} and reservation.kind = 'booking' and reservation.ends_at > ${now}::timestamptz
      and reservation.state in ('requested', 'confirmed', 'checkedIn')
    order by reservation.starts_at, reservation.id limit ${rowsMax}`.execute(db)
  return rows
}

/** Past, cancelled and refused bookings: the latest first. */
export const listPast = async (db: Db, personId: string, now: string, rowsMax: number): Promise<BookingRow[]> => {
  const { rows } = await sql<BookingRow>`
    select ${columns(now)} from ${withRoom}
    where reservation.person_id = ${personId} and reservation.kind = 'booking'
      and (reservation.ends_at <= ${now}::timestamptz or reservation.state not in ('requested', 'confirmed', 'checkedIn'))
    order by reservation.starts_at desc, reservation.id limit ${rowsMax}`.execute(db)
  return rows
}

/** A person's bookings that begin in a time span, in any state; a moved one is listed as what it has become. */
export const listForCalendar = async (
  db: Db,
  personId: string,
  { from, until }: Span,
  now: string,
): Promise<BookingRow[]> => {
  const { rows } = await sql<BookingRow>`
    select ${columns(now)} from ${withRoom}
    where reservation.person_id = ${personId} and reservation.kind = 'booking' and reservation.moved_to is null
      and reservation.starts_at >= ${from}::timestamptz and reservation.starts_at < ${until}::timestamptz
    order by reservation.starts_at, reservation.id`.execute(db)
  return rows
}
