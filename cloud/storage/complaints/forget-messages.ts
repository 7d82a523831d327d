import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

/**
 * Deletes the messages to residents about a locked complaint, read or not, and the calls about it that have not been
 * made, because they quote why it was refused or delayed. Must run before the complaint's own references to these
 * people are erased.
 */
export const forgetMessages = async (tx: Tx, complaintId: string): Promise<void> => {
  const communityId = communityOf(complaintId)
  const isOf = sql`community_id = ${communityId} and complaint_id = ${complaintId}`
  await sql`
    with resident as (
      select reporter_id as id from complaint where community_id = ${communityId} and id = ${complaintId}
      union select person_id from complaint_joiner where ${isOf}
      union select unnest(array[first_id, other_id]) from mediation where ${isOf}
    ), gone as (
      delete from inbox using resident
      where inbox.person_id = resident.id
        and subject_id in (select ${complaintId} union all select mediation.id from mediation where ${isOf})
      returning person_id, outbox_id
    )
    delete from call_todo using gone where call_todo.person_id = gone.person_id and call_todo.outbox_id = gone.outbox_id`.execute(
    tx,
  )
}
