import { type RawBuilder, sql } from 'kysely'
import type { MessageData } from '../../../src/domain/message/message'
import { DAY_MS, HOUR_MS, toInstant } from '../../../src/domain/time'
import type { Tx } from '../tables'
import { type ReservedMessage, type DeliverableTemplate, templateRows } from './wechat-messages'

/** A mandatory message that WeChat has not delivered, that is still unread, and whose recipient can be called. */
export interface Unreached {
  personId: string
  outboxId: string
  template: string
  data: MessageData
  subjectId: string
  homeCommunityId: number | null
}

/** Ends messages by an `update` of the inbox. @param mustReach the templates of mandatory messages */
const end = async (tx: Tx, update: RawBuilder<unknown>, mustReach: readonly string[]): Promise<Unreached[]> => {
  const { rows } = await sql<Unreached>`
    with ended as (${update} returning inbox.*)
    select ended.person_id as "personId", outbox_id as "outboxId", template, data, subject_id as "subjectId",
      home_community_id as "homeCommunityId"
    from ended
    join person on person.id = ended.person_id
    where template = any(${mustReach}::text[]) and wechat <> 'sent' and read_at is null
      and phone is not null and identity like 'wx:%'`.execute(tx)
  return rows
}

/**
 * Ends the waiting of messages that WeChat will not deliver: no consent, no template configured, recipient gone, or
 * older than a day. A message left in `sending` by a process that died ends as failed: it may have been sent, so it is
 * not retried.
 */
export const endUndeliverable = async (
  tx: Tx,
  deliverable: readonly DeliverableTemplate[],
  mustReach: readonly string[],
  now: string,
): Promise<Unreached[]> => {
  const dayAgo = toInstant(Date.parse(now) - DAY_MS)
  const longAgo = toInstant(Date.parse(now) - DAY_MS - HOUR_MS)
  const vain = sql`
    update inbox set wechat = 'none'
    where wechat = 'unsent' and (at < ${dayAgo}::timestamptz or not exists (
      select from ${templateRows(deliverable)}
      join message_consent consent on consent.template = deliverable.subscription
      join person on person.id = consent.person_id
      where consent.person_id = inbox.person_id and deliverable.template = inbox.template
        and consent.left_count > 0 and person.identity like 'wx:%'))`
  const unended = sql`
    update inbox set wechat = 'failed', wechat_note = 'no answer'
    where wechat = 'sending' and at < ${longAgo}::timestamptz`
  return [...(await end(tx, vain, mustReach)), ...(await end(tx, unended, mustReach))]
}

/** Writes down the result of sending a message. */
export const endSending = (
  tx: Tx,
  { personId, id }: ReservedMessage,
  { state, note }: { state: 'sent' | 'refused' | 'failed'; note: string | null },
  mustReach: readonly string[],
): Promise<Unreached[]> =>
  end(
    tx,
    sql`update inbox set wechat = ${state}, wechat_note = ${note} where person_id = ${personId} and id = ${id}`,
    mustReach,
  )
