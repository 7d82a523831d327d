import { type RawBuilder, sql } from 'kysely'
import type { RoomRules } from '../../../src/domain/rooms/rules'
import type { BookingState } from '../../../src/domain/rooms/state'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'
import { isWaitedFor } from './facts'
import type { Span } from './feeds'
import { roomJson, roomWithPoint, type SeenRoom } from './room-json'

/** A booking as it was last written down, with its room. Instants. */
export interface BookingRow {
  id: string
  room: SeenRoom
  rules: RoomRules
  kind: 'booking' | 'hold' | 'block'
  state: BookingState | 'held' | 'expired' | 'declined' | 'blocked'
  personId: string | null
  /** Null: long ago. */
  madeBy: string | null
  /** The person's name, where somebody else made the booking. */
  forName: string | null
  startsAt: string
  endsAt: string
  partySize: number
  purpose: string
  title: string | null
  seriesId: string | null
  reason: string | null
  movedTo: string | null
  calendarUid: string
  sequence: number
  isKept: boolean
  isWaitedFor: boolean
  noShowAt: string | null
  forgivenAt: string | null
  madeAt: string
  changedAt: string
  isSample: boolean
}

const columns = (now: string): RawBuilder<unknown> => sql`
  claim.id, ${roomJson} as room, room.rules, claim.kind, claim.state, claim.person_id as "personId", claim.made_by as "madeBy",
  case when claim.made_by <> claim.person_id then person.name end as "forName",
  claim.starts_at as "startsAt", claim.ends_at as "endsAt", claim.party_size as "partySize", claim.purpose, claim.title,
  claim.series_id as "seriesId", claim.reason, claim.moved_to as "movedTo", claim.calendar_uid as "calendarUid",
  claim.sequence, claim.is_kept as "isKept", ${isWaitedFor(now)} as "isWaitedFor", claim.no_show_at as "noShowAt",
  claim.forgiven_at as "forgivenAt", claim.made_at as "madeAt", claim.changed_at as "changedAt",
  coalesce((select is_sample from district), false) or point.position_status = 'sample' as "isSample"`

const withRoom = sql`${roomWithPoint}
  join claim on claim.community_id = room.community_id and claim.room_id = room.id
  left join person on person.id = claim.person_id`

/** A booking, a hold or a block by its id. @returns undefined where there is none */
export const findBooking = async (db: Db, bookingId: string, now: string): Promise<BookingRow | undefined> => {
  const { rows } = await sql<BookingRow>`
    select ${columns(now)} from ${withRoom}
    where claim.community_id = ${communityOf(bookingId)} and claim.id = ${bookingId}`.execute(db)
  return rows[0]
}

/** A person's bookings that end after an instant, the first to begin before the others; groups they speak for too. */
export const listComing = async (db: Db, personId: string, now: string, rowsMax: number): Promise<BookingRow[]> => {
  const { rows } = await sql<BookingRow>`
    select ${columns(now)} from ${withRoom}
    where claim.person_id = ${personId} and claim.kind = 'booking' and claim.ends_at > ${now}::timestamptz
      and claim.state in ('requested', 'confirmed', 'checkedIn')
    order by claim.starts_at, claim.id limit ${rowsMax}`.execute(db)
  return rows
}

/** What was, or came to nothing: the latest first. */
export const listPast = async (db: Db, personId: string, now: string, rowsMax: number): Promise<BookingRow[]> => {
  const { rows } = await sql<BookingRow>`
    select ${columns(now)} from ${withRoom}
    where claim.person_id = ${personId} and claim.kind = 'booking'
      and (claim.ends_at <= ${now}::timestamptz or claim.state not in ('requested', 'confirmed', 'checkedIn'))
    order by claim.starts_at desc, claim.id limit ${rowsMax}`.execute(db)
  return rows
}

/** A person's bookings that begin in a span of time, whatever came of them; one that was moved as what it has become. */
export const listForCalendar = async (
  db: Db,
  personId: string,
  { from, until }: Span,
  now: string,
): Promise<BookingRow[]> => {
  const { rows } = await sql<BookingRow>`
    select ${columns(now)} from ${withRoom}
    where claim.person_id = ${personId} and claim.kind = 'booking' and claim.moved_to is null
      and claim.starts_at >= ${from}::timestamptz and claim.starts_at < ${until}::timestamptz
    order by claim.starts_at, claim.id`.execute(db)
  return rows
}
