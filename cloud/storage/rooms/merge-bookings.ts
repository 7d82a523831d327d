import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import { ACTED, type Merge } from '../people/merge'
import type { Tx } from '../tables'
import { listRoomsOf } from './of-person'

/**
 * Locks the record's rooms, so that none of its reservations ends while its owner changes: rooms before quotas, the
 * order everywhere.
 */
const lockTheirs = async (tx: Tx, from: string, into: string): Promise<void> => {
  for (const roomId of await listRoomsOf(tx, from)) {
    await sql`
      select from room where community_id = ${communityOf(roomId)} and id = ${roomId} for no key update`.execute(tx)
  }
  await sql`
    select from quota where person_id in (${from}, ${into}) order by person_id for no key update`.execute(tx)
}

/** Of two waitlist entries for the same time, keeps the one with an open offer, or else the one nearer the front. */
const leaveDuplicateEntries = (tx: Tx, from: string, into: string, now: string) =>
  sql`
    update waitlist_entry worse set state = 'left', changed_at = ${now}::timestamptz
    from waitlist_entry better
    where worse.person_id in (${from}, ${into}) and better.person_id in (${from}, ${into})
      and better.person_id <> worse.person_id and better.community_id = worse.community_id
      and better.room_id = worse.room_id and better.starts_at = worse.starts_at and better.ends_at = worse.ends_at
      and worse.state = 'waiting' and better.state in ('waiting', 'offered')
      and (better.state = 'offered' or better.place < worse.place)`.execute(tx)

/**
 * Drops one's waitlist entry for a time that the other has booked: the offer would only come from giving up their own
 * booking.
 */
const leaveOwnTimes = (tx: Tx, from: string, into: string, now: string) =>
  sql`
    update waitlist_entry own set state = 'left', changed_at = ${now}::timestamptz
    from reservation
    where own.person_id in (${from}, ${into}) and reservation.person_id in (${from}, ${into})
      and reservation.person_id <> own.person_id and reservation.community_id = own.community_id and reservation.room_id = own.room_id
      and own.state = 'waiting' and reservation.state in ('requested', 'confirmed', 'checkedIn')
      and own.starts_at < reservation.blocked_until and own.ends_at > reservation.starts_at`.execute(tx)

/** Adds the two quotas. */
const addQuotas = (tx: Tx, from: string, into: string) =>
  sql`
    with record as (delete from quota where person_id = ${from} returning uses)
    insert into quota as own (person_id, uses) select ${into}::text, uses from record
    on conflict (person_id) do update set uses = own.uses || excluded.uses`.execute(tx)

/** Reservations, waitlist entries, quotas and calendars. */
export const mergeBookings: Merge = {
  before: async (tx, from, into, now) => {
    await lockTheirs(tx, from, into)
    await leaveDuplicateEntries(tx, from, into, now)
    await leaveOwnTimes(tx, from, into, now)
    await addQuotas(tx, from, into)
  },
  moved: [
    { table: 'reservation', column: 'person_id' },
    { table: 'waitlist_entry', column: 'person_id' }, // of two entries for one time `before` has ended the worse one
    { table: 'person_feed', column: 'person_id', unique: [] }, // the person's own address stays valid in their calendar
  ],
  movedOtherwise: ['quota.person_id'],
  stays: { 'reservation.made_by': ACTED, 'reservation.changed_by': ACTED },
}
