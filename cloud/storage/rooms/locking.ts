import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Statement } from '../database/statement'

/** What names rooms in an input: their own ids, or those of what is in them. */
interface RoomIds {
  roomId?: string | undefined
  bookingId?: string | undefined
  waitlistEntryId?: string | undefined
  /** All rooms of the booking's series. */
  isWholeSeries?: boolean | undefined
  /** For whom it is: locked before the rooms, as in a merge of two records, so that the two cannot deadlock. */
  personId?: string | undefined
}

const of = (id: string) => sql`community_id = ${communityOf(id)}::int and id = ${id}::text`

/** Locks rooms in the order of their ids, as `lockRooms` does, and counts the rows that it locked. */
export const lockingRooms = ({ roomId, bookingId, waitlistEntryId, isWholeSeries, personId }: RoomIds) => {
  const booking = bookingId === undefined ? sql`false` : of(bookingId)
  const keys = [
    ...(roomId === undefined ? [] : [sql`select ${communityOf(roomId)}::int, ${roomId}::text`]),
    ...(bookingId === undefined ? [] : [sql`select community_id, room_id from reservation where ${booking}`]),
    ...(bookingId === undefined || !isWholeSeries
      ? []
      : [
          sql`select community_id, room_id from reservation where community_id = ${communityOf(bookingId)}::int
            and series_id = (select series_id from reservation where ${booking})
            and state in ('requested', 'confirmed', 'blocked')`,
        ]),
    ...(waitlistEntryId === undefined
      ? []
      : [sql`select community_id, room_id from waitlist_entry where ${of(waitlistEntryId)}`]),
  ]
  return sql<number>`
    select (select count(*)::int from (select from person where id = ${personId ?? ''} for share) as shared)
      + (select count(*)::int from (
        select from room where (community_id, id) in (${sql.join(keys, sql` union `)}) order by id for no key update
      ) as locked)` satisfies Statement<number>
}
