import { type RawBuilder, sql } from 'kysely'
import type { Output } from '../../../src/contract/schema/types'
import type { Db } from '../tables'
import { isWaitedFor } from './facts'
import { hasStayedAway } from './person-facts'
import { roomJson, roomWithPoint } from './room-json'

/** A line of a room's day, as it was last written down. Instants. */
export interface SheetLine {
  id: string
  roomId: string
  kind: 'booking' | 'hold' | 'block'
  state: Output<'bookings.sheet'>['rooms'][number]['rows'][number]['state'] | 'expired' | 'declined'
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
  isWaitedFor: boolean
  noShowAt: string | null
  isForgiven: boolean
  waitingId: string | null
  waiting: number
}

/** What these rooms are used for in a span of time: what was given back or kept for nobody is left out. */
export const listSheet = async (
  db: Db,
  communityId: number,
  roomIds: readonly string[],
  { from, until, now }: { from: string; until: string; now: string },
): Promise<SheetLine[]> => {
  const { rows } = await sql<SheetLine>`
    select claim.id, room_id as "roomId", kind, state, starts_at as "startsAt", ends_at as "endsAt",
      hold_until as "holdUntil", person_id as "personId", person.name, right(person.phone, 4) as "phoneEnd", title,
      party_size as "partySize", purpose, series_id is not null as "isSeries", is_kept as "isKept",
      ${isWaitedFor(now)} as "isWaitedFor", no_show_at as "noShowAt",
      forgiven_at is not null as "isForgiven", case when kind = 'hold' then waiting_id end as "waitingId",
      (select count(*)::int from waiting where waiting.community_id = claim.community_id
        and waiting.room_id = claim.room_id and waiting.state = 'waiting'
        and waiting.starts_at < claim.blocked_until and waiting.ends_at > claim.starts_at) as waiting
    from claim left join person on person.id = claim.person_id
    where claim.community_id = ${communityId} and claim.room_id = any(${roomIds}::text[])
      and claim.starts_at >= ${from}::timestamptz and claim.starts_at < ${until}::timestamptz
      and claim.state not in ('refused', 'cancelled', 'expired', 'declined')
    order by claim.starts_at, claim.id`.execute(db)
  return rows
}

export type Request = Output<'bookings.requests'>['requests'][number]

/** What waits for a yes or a no, the first to begin before the others. @param communityId null: of the whole district */
export const listRequests = async (
  db: Db,
  communityId: number | null,
  { now, countedFrom, rowsMax }: { now: string; countedFrom: string; rowsMax: number },
): Promise<Request[]> => {
  const isHere: RawBuilder<unknown> = communityId === null ? sql`true` : sql`claim.community_id = ${communityId}`
  const { rows } = await sql<Request>`
    select claim.id, ${roomJson} as room, claim.starts_at as "startsAt", claim.ends_at as "endsAt",
      claim.person_id as "personId", person.name, right(person.phone, 4) as "phoneEnd", claim.party_size as "partySize",
      claim.purpose, claim.made_at as "requestedAt",
      (select count(*)::int from claim other where other.person_id = claim.person_id
        and other.starts_at > ${countedFrom}::timestamptz and ${hasStayedAway('other', now)} and other.forgiven_at is null)
        as "noShows"
    from ${roomWithPoint} join claim on claim.community_id = room.community_id and claim.room_id = room.id
    left join person on person.id = claim.person_id
    where claim.state = 'requested' and claim.starts_at > ${now}::timestamptz and ${isHere}
    order by claim.starts_at, claim.id limit ${rowsMax}`.execute(db)
  return rows
}
