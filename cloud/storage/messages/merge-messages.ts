import { sql } from 'kysely'
import { ACTED, type Merge } from '../people/merge'
import type { Tx } from '../tables'

/** Adds up how many messages WeChat may still send; the later of two answers counts. */
const addConsents = async (tx: Tx, from: string, into: string): Promise<void> => {
  await sql`
    with record as (delete from message_consent where person_id = ${from} returning *)
    insert into message_consent as own (person_id, template, left_count, answered, answered_at)
    select ${into}::text, template, left_count, answered, answered_at from record
    on conflict (person_id, template) do update set
      left_count = own.left_count + excluded.left_count,
      answered = case when excluded.answered_at > own.answered_at then excluded.answered else own.answered end,
      answered_at = greatest(own.answered_at, excluded.answered_at)`.execute(tx)
}

/** Messages on their way and delivered, calls to make, and consents. */
export const mergeMessages: Merge = {
  moved: [
    { table: 'inbox', column: 'person_id', unique: ['outbox_id'] },
    { table: 'call_todo', column: 'person_id', unique: ['community_id', 'outbox_id'] },
    { table: 'outbox', column: 'to_person_id' },
  ],
  after: addConsents,
  movedOtherwise: ['message_consent.person_id'],
  stays: { 'call_todo.done_by': ACTED },
}
