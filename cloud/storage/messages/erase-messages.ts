import { sql } from 'kysely'
import type { Tx } from '../tables'

/** Deletes all messages to a person, the calls to make to them, and their consents. */
export const eraseMessages = async (tx: Tx, personId: string): Promise<void> => {
  await sql`
    with delivered as (
      delete from inbox where person_id = ${personId}
    ), consents as (
      delete from message_consent where person_id = ${personId}
    ), undelivered as (
      delete from outbox where to_person_id = ${personId}
    )
    delete from call_todo where person_id = ${personId}`.execute(tx)
}
