import { sql } from 'kysely'
import type { MessageData } from '../../../src/domain/message/message'
import type { Db, Tx } from '../tables'

/** A template of ours that WeChat may deliver, and the subscription whose consent it needs. */
export interface DeliverableTemplate {
  template: string
  subscription: string
}

/** A message that is reserved for this process: no other one sends it. */
export interface ReservedMessage {
  personId: string
  id: string
  identity: string
  template: string
  subscription: string
  data: MessageData
  subjectId: string
}

/** The templates as a table of a statement. */
export const templateRows = (deliverable: readonly DeliverableTemplate[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(deliverable)}::jsonb) as deliverable(template text, subscription text)`

export const hasUnsentMessages = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('inbox').select('id').where('wechat', '=', sql.lit('unsent')).limit(1).executeTakeFirst()) !==
  undefined

/**
 * Takes the oldest message that WeChat may deliver, together with one consent, before it is sent: a process that dies
 * has sent it once or never. One statement, committed by itself.
 * @returns null when none is left for this caller
 */
export const reserveUnsentMessage = async (
  db: Db,
  deliverable: readonly DeliverableTemplate[],
): Promise<ReservedMessage | null> => {
  const { rows } = await sql<ReservedMessage>`
    with next as (
      select inbox.person_id, inbox.id, deliverable.subscription, person.identity
      from inbox
      join ${templateRows(deliverable)} on deliverable.template = inbox.template
      join message_consent consent on consent.person_id = inbox.person_id and consent.template = deliverable.subscription
      join person on person.id = inbox.person_id
      where inbox.wechat = 'unsent' and consent.left_count > 0 and person.identity like 'wx:%'
      order by inbox.at, inbox.id
      limit 1
      for update of inbox skip locked
    ), spent as (
      update message_consent set left_count = left_count - 1
      from next
      where message_consent.person_id = next.person_id and message_consent.template = next.subscription
        and left_count > 0
      returning next.*
    )
    update inbox set wechat = 'sending'
    from spent
    where inbox.person_id = spent.person_id and inbox.id = spent.id
    returning inbox.person_id as "personId", inbox.id, spent.identity, inbox.template, spent.subscription, inbox.data,
      inbox.subject_id as "subjectId"`.execute(db)
  return rows[0] ?? null
}

/** Certainly not sent: it waits again, and the consent is given back. */
export const giveBack = async (db: Db, { personId, id, subscription }: ReservedMessage): Promise<void> => {
  await sql`
    with unsent as (
      update inbox set wechat = 'unsent'
      where person_id = ${personId} and id = ${id} and wechat = 'sending'
      returning person_id
    )
    update message_consent set left_count = left_count + 1
    where person_id in (select person_id from unsent) and template = ${subscription}`.execute(db)
}

/** WeChat answered that the person wants no more messages of this kind. */
export const endConsent = async (tx: Tx, { personId, subscription }: ReservedMessage): Promise<void> => {
  await tx
    .updateTable('message_consent')
    .set({ left_count: 0 })
    .where('person_id', '=', personId)
    .where('template', '=', subscription)
    .execute()
}
