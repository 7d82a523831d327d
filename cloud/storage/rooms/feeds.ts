import { sql } from 'kysely'
import type { Claimed } from '../../../src/domain/rooms/day/has-room'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'
import { isWaitedFor } from './facts'
import { roomWithPoint } from './room-json'

/** A room whose calendar somebody reads. */
export interface FeedRoom {
  id: string
  name: string
  pointName: string
  /** How many days ahead it is booked. */
  windowDays: number
  isRetired: boolean
}

/** Whose calendar a secret opens: of nobody and of nothing when it is none of ours. */
export interface Feed {
  personId: string | null
  room: FeedRoom | null
}

export const findFeed = async (db: Db, secret: string): Promise<Feed> => {
  const { rows } = await sql<Feed>`
    select (select person_id from person_feed where secret = ${secret}) as "personId",
      (select jsonb_build_object('id', room.id, 'name', room.name, 'pointName', point.name,
          'windowDays', room.rules -> 'windowDays', 'isRetired', room.retired_at is not null)
        from ${roomWithPoint} where room.feed_secret = ${secret}) as room`.execute(db)
  return rows[0] ?? { personId: null, room: null }
}

/** A span of time, both ends instants. */
export interface Span {
  from: string
  until: string
}

/** What stands on a room's wall: that it is taken, and by nobody in particular. Instants. */
export interface WallLine extends Claimed {
  /** Leads back to no booking. */
  uid: string
  sequence: number
  changedAt: string
}

/** What a room is or was used for in a span of time, the first to begin before the others. */
export const listWall = async (db: Db, roomId: string, { from, until }: Span, now: string): Promise<WallLine[]> => {
  const { rows } = await sql<WallLine>`
    select md5(room.feed_secret || claim.calendar_uid) as uid, claim.sequence, claim.changed_at as "changedAt", claim.kind,
      claim.state, claim.starts_at as "startsAt", claim.ends_at as "endsAt", claim.hold_until as "holdUntil",
      claim.is_kept as "isKept", ${isWaitedFor(now)} as "isWaitedFor"
    from claim join room on room.community_id = claim.community_id and room.id = claim.room_id
    where claim.community_id = ${communityOf(roomId)} and claim.room_id = ${roomId}
      and claim.starts_at >= ${from}::timestamptz and claim.starts_at < ${until}::timestamptz
      and claim.state in ('requested', 'confirmed', 'checkedIn', 'held', 'blocked', 'done')
    order by claim.starts_at, claim.id`.execute(db)
  return rows
}
