import { sql } from 'kysely'
import { ACTED, type Merge } from '../people/merge'
import type { Tx } from '../tables'

/** Locks the record's complaints while their owner changes, in the order of their ids as everywhere. */
const lockTheirs = (tx: Tx, from: string) =>
  sql`
    select from complaint where reporter_id = ${from}
      or (community_id, id) in (select community_id, complaint_id from complaint_joiner where person_id = ${from})
      or (community_id, id) in (
        select community_id, complaint_id from mediation where first_id = ${from} or other_id = ${from})
    order by community_id, id for no key update`.execute(tx)

/** A reporter cannot also be a joiner of the same complaint. */
const leaveOwn = (tx: Tx, from: string, into: string) =>
  sql`
    delete from complaint_joiner joiner using complaint
    where complaint.community_id = joiner.community_id and complaint.id = joiner.complaint_id
      and joiner.person_id in (${from}, ${into}) and complaint.reporter_id in (${from}, ${into})`.execute(tx)

/**
 * Nobody mediates with themselves: where the two merged people (both locked) are the two sides of one mediation, the
 * record stays a side and points to the person it has become. Refusing the merge instead would reveal to the other side
 * who the first one is.
 */
const takeSides = (tx: Tx, from: string, into: string) =>
  sql`
    update mediation set
      first_id = case when first_id = ${from} and other_id is distinct from ${into} then ${into} else first_id end,
      other_id = case when other_id = ${from} and first_id is distinct from ${into} then ${into} else other_id end
    where first_id = ${from} or other_id = ${from}`.execute(tx)

/** Complaints, joined complaints and the sides of mediations. */
export const mergeComplaints: Merge = {
  before: async (tx, from, into) => {
    await lockTheirs(tx, from)
    await leaveOwn(tx, from, into)
    await takeSides(tx, from, into)
  },
  moved: [
    { table: 'complaint', column: 'reporter_id' },
    { table: 'complaint_joiner', column: 'person_id', unique: ['community_id', 'complaint_id'] },
  ],
  movedOtherwise: ['mediation.first_id', 'mediation.other_id'],
  stays: {
    'complaint.made_by': ACTED,
    'complaint.assigned_to': `${ACTED}; complaints are assigned to staff, and no record is`,
    'complaint_entry.person_id': `${ACTED}; what is written for a record is written by staff`,
  },
}
