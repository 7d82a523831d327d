import { sql } from 'kysely'
import type { MessageData } from '../../../src/domain/message/message'
import type { Db, Tx } from '../tables'

/** The communities with messages that are due; 0 is the district. */
export const listDueCommunities = async (db: Db, now: string): Promise<number[]> => {
  const due = await db
    .selectFrom('outbox')
    .select('community_id')
    .distinct()
    .where('delivered_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('community_id')
    .execute()
  return due.map(({ community_id }) => community_id)
}

/**
 * The due messages of a community, the oldest first, locked for this transaction: a concurrent run takes the next ones.
 */
export const takeDue = (tx: Tx, communityId: number, now: string, rowsMax: number) =>
  tx
    .selectFrom('outbox')
    .select(['id', 'to_role', 'to_person_id', 'template', 'subject_id', 'data', 'due_at'])
    .where('community_id', '=', communityId)
    .where('delivered_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .limit(rowsMax)
    .forUpdate()
    .skipLocked()
    .execute()

export type DueMessage = Awaited<ReturnType<typeof takeDue>>[number]

/** A message in somebody's inbox. `wechat`: whether WeChat may also deliver it. */
export interface NewInboxRow {
  personId: string
  id: string
  outboxId: string
  template: string
  data: MessageData
  subjectId: string
  at: string
  wechat: 'unsent' | 'none'
}

interface Delivery {
  communityId: number
  outboxIds: string[]
  inbox: NewInboxRow[]
}

/** Puts messages into inboxes and marks them as delivered in the outbox: all or nothing, and never twice. */
export const deliver = async (tx: Tx, { communityId, outboxIds, inbox }: Delivery, now: string): Promise<void> => {
  await sql`
    with received as (
      insert into inbox (person_id, id, outbox_id, template, data, subject_id, at, wechat)
      select "personId", id, "outboxId", template, data, "subjectId", at, wechat
      from jsonb_to_recordset(${JSON.stringify(inbox)}::jsonb) as row("personId" text, id text, "outboxId" uuid,
        template text, data jsonb, "subjectId" text, at timestamptz, wechat text)
      on conflict (person_id, outbox_id) do nothing
    )
    update outbox set delivered_at = ${now}::timestamptz
    where community_id = ${communityId} and id = any(${outboxIds}::uuid[])`.execute(tx)
}
