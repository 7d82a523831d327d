import { type RawBuilder, sql } from 'kysely'
import type { Output } from '../../../src/contract/schema/types'
import type { Db } from '../tables'
import { hasWaitlist } from './facts'
import { wasMissed } from './person-facts'
import { roomJson, roomWithPoint } from './room-json'

/** A reservation on a room's day sheet, as stored. Instants. */
export interface SheetLine {
  id: string
  roomId: string
  kind: 'booking' | 'hold' | 'block'
  state: Output<'bookings.daySheet'>['rooms'][number]['rows'][number]['state'] | 'expired' | 'declined'
  startsAt: string
  endsAt: string
  holdUntil: string | null
  personId: string | null
  name: string | null
  phoneEnd: string | null
  title: string | null
  partySize: number
  purpose: string
  isSeries: boolean
  isKept: boolean
  hasWaitlist: boolean
  noShowAt: string | null
  isNoShowWaived: boolean
  waitlistEntryId: string | null
  waitlist: number
}

/** The uses of these rooms in a time span, without cancelled ones and ended holds. */
export const listSheet = async (
  db: Db,
  communityId: number,
  roomIds: readonly string[],
  { from, until, now }: { from: string; until: string; now: string },
): Promise<SheetLine[]> => {
  const { rows } = await sql<SheetLine>`
    select reservation.id, room_id as "roomId", kind, state, starts_at as "startsAt", ends_at as "endsAt",
      hold_until as "holdUntil", person_id as "personId", person.name, right(person.phone, 4) as "phoneEnd", title,
      party_size as "partySize", purpose, series_id is not null as "isSeries", is_kept as "isKept",
      ${hasWaitlist(now)} as "hasWaitlist", no_show_at as "noShowAt",
      no_show_waived_at is not null as "isNoShowWaived", case when kind = 'hold' then waitlist_entry_id end as "waitlistEntryId",
      (select count(*)::int from waitlist_entry where waitlist_entry.community_id = reservation.community_id
        and waitlist_entry.room_id = reservation.room_id and waitlist_entry.state = 'waiting'
        and waitlist_entry.starts_at < reservation.blocked_until and waitlist_entry.ends_at > reservation.starts_at) as waitlist
    from reservation left join person on person.id = reservation.person_id
    where reservation.community_id = ${communityId} and reservation.room_id = any(${roomIds}::text[])
      and reservation.starts_at >= ${from}::timestamptz and reservation.starts_at < ${until}::timestamptz
      and reservation.state not in ('refused', 'cancelled', 'expired', 'declined')
    order by reservation.starts_at, reservation.id`.execute(db)
  return rows
}

export type Request = Output<'bookings.requests'>['requests'][number]

/** Booking requests waiting for approval, the earliest start first. @param communityId null: of the whole district */
export const listRequests = async (
  db: Db,
  communityId: number | null,
  { now, countedFrom, rowsMax }: { now: string; countedFrom: string; rowsMax: number },
): Promise<Request[]> => {
  const isHere: RawBuilder<unknown> = communityId === null ? sql`true` : sql`reservation.community_id = ${communityId}`
  const { rows } = await sql<Request>`
    select reservation.id, ${roomJson} as room, reservation.starts_at as "startsAt", reservation.ends_at as "endsAt",
      reservation.person_id as "personId", person.name, right(person.phone, 4) as "phoneEnd", reservation.party_size as "partySize",
      reservation.purpose, reservation.made_at as "requestedAt",
      (select count(*)::int from reservation other where other.person_id = reservation.person_id
        and other.starts_at > ${countedFrom}::timestamptz and ${wasMissed('other', now)} and other.no_show_waived_at is null)
        as "noShows"
    from ${roomWithPoint} join reservation on reservation.community_id = room.community_id and reservation.room_id = room.id
    left join person on person.id = reservation.person_id
    where reservation.state = 'requested' and reservation.starts_at > ${now}::timestamptz and ${isHere}
    order by reservation.starts_at, reservation.id limit ${rowsMax}`.execute(db)
  return rows
}
