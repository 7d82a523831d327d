import { type RawBuilder, sql } from 'kysely'
import type { NewMessage } from '../../../src/domain/message/message'
import { hasLeft } from '../people/gone'
import type { Tx } from '../tables'

/**
 * Whether a delayed message would duplicate one already waiting for the same time: a round notifies somebody once that
 * there is an update, not once for each change. Concurrent writers about one subject wait for its lock, and then see
 * the row.
 */
const isNotifiedThen = sql<boolean>`exists (
  select from outbox undelivered
  where undelivered.community_id = message."communityId" and undelivered.due_at = message."dueAt" and delivered_at is null
    and to_person_id = message.reader and undelivered.template = message.template and undelivered.subject_id = message."subjectId")`

const readersOf = (messages: readonly NewMessage[]): string[] => [
  ...new Set(messages.flatMap(({ to }) => ('personId' in to ? [to.personId] : []))),
]

/**
 * The parts of a `with` that write messages into the outbox. Recipients who have closed their account get none; the
 * others are locked, so that they cannot close it before the commit. The check for duplicates runs only when a message
 * is delayed, which most are not.
 * @param now when messages are due that do not say when
 */
export const outboxInserts = (messages: readonly NewMessage[], now: string): RawBuilder<unknown> => {
  const isNew = messages.some(({ dueAt }) => dueAt !== undefined) ? sql`not ${isNotifiedThen}` : sql`true`
  return sql`
  reader as materialized (
    select id from person where id = any(${readersOf(messages)}::text[]) and not ${hasLeft} order by id for key share
  ), message as (
    select "communityId", "to" ->> 'role' as role, "to" ->> 'personId' as reader, template, "subjectId", data, "dueAt"
    from jsonb_to_recordset(${JSON.stringify(messages)}::jsonb)
      as message("communityId" int, "to" jsonb, template text, "subjectId" text, data jsonb, "dueAt" timestamptz)
  ), written as (
    insert into outbox (community_id, to_role, to_person_id, template, subject_id, data, due_at)
    select "communityId", role, reader, template, "subjectId", data, coalesce("dueAt", ${now}::timestamptz)
    from message where (reader is null or reader in (select id from reader)) and ${isNew}
  )`
}

/** Writes messages into the outbox, in the transaction of the change. Handlers of methods return messages instead. */
export const notify = async (tx: Tx, messages: readonly NewMessage[], now: string): Promise<void> => {
  if (messages.length > 0) await sql`with ${outboxInserts(messages, now)} select`.execute(tx)
}
