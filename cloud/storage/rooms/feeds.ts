import { sql } from 'kysely'
import type { StoredReservation } from '../../../src/domain/rooms/day/has-room'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'
import { hasWaitlist } from './facts'
import { roomWithPoint } from './room-json'

/** A room whose calendar feed is read. */
export interface FeedRoom {
  id: string
  name: string
  pointName: string
  /** How many days ahead it can be booked. */
  windowDays: number
  isRetired: boolean
}

/** Whose calendar a secret gives access to; an unknown secret gives none. */
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

/** A time span between two instants. */
export interface Span {
  from: string
  until: string
}

/** An entry of a room's public calendar: that it is taken, without naming anybody. Instants. */
export interface WallFeedLine extends StoredReservation {
  /** Cannot be traced back to a booking. */
  uid: string
  sequence: number
  changedAt: string
}

/** The past and future uses of a room in a time span, the earliest first. */
export const listWall = async (db: Db, roomId: string, { from, until }: Span, now: string): Promise<WallFeedLine[]> => {
  const { rows } = await sql<WallFeedLine>`
    select md5(room.feed_secret || reservation.calendar_uid) as uid, reservation.sequence, reservation.changed_at as "changedAt", reservation.kind,
      reservation.state, reservation.starts_at as "startsAt", reservation.ends_at as "endsAt", reservation.hold_until as "holdUntil",
      reservation.is_kept as "isKept", ${hasWaitlist(now)} as "hasWaitlist"
    from reservation join room on room.community_id = reservation.community_id and room.id = reservation.room_id
    where reservation.community_id = ${communityOf(roomId)} and reservation.room_id = ${roomId}
      and reservation.starts_at >= ${from}::timestamptz and reservation.starts_at < ${until}::timestamptz
      and reservation.state in ('requested', 'confirmed', 'checkedIn', 'held', 'blocked', 'done')
    order by reservation.starts_at, reservation.id`.execute(db)
  return rows
}
