import { sql } from 'kysely'
import type { Tx } from '../tables'
import { ACTED, type Merge } from './merge'

const OFFERED = 'what was offered and answered; the tombstone refers to the person'

/** Adds up the calls of each minute. */
const addCallCounts = async (tx: Tx, from: string, into: string): Promise<void> => {
  await sql`
    with record as (delete from call_count where person_id = ${from} returning *)
    insert into call_count as own (person_id, minute, calls)
    select ${into}::text, minute, calls from record
    on conflict (person_id, minute) do update set calls = own.calls + excluded.calls`.execute(tx)
}

/** Applications, invites, stored replies and call counts. */
export const mergeOwnRows: Merge = {
  moved: [
    { table: 'volunteer_application', column: 'person_id', unique: ['community_id'], where: "state = 'open'" },
    { table: 'call_key', column: 'person_id', unique: ['key'] },
    { table: 'invite', column: 'accepted_by' },
    { table: 'person', column: 'merged_into' },
  ],
  after: addCallCounts,
  movedOtherwise: ['call_count.person_id'],
  stays: {
    'audit.person_id': `${ACTED}; append-only`,
    'person.made_by': ACTED,
    'invite.made_by': ACTED,
    'volunteer_application.decided_by': ACTED,
    'volunteer_application.guardian_noted_by': ACTED,
    'merge_offer.made_by': ACTED,
    'merge_offer.from_person_id': OFFERED,
    'merge_offer.into_person_id': OFFERED,
  },
}
