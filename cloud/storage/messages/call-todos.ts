import { sql } from 'kysely'
import type { MessageData } from '../../../src/domain/message/message'
import { neededBy } from '../../../src/domain/message/needed-by'
import { templateOf } from '../../../src/domain/message/templates'
import { isNotParty } from '../complaints/parties'
import { endOnce } from '../database/end-once'
import type { Db, Tx } from '../tables'

/** A call to somebody who cannot be reached by message. `outboxId`: the message; there is one call for each. */
export interface NewCall {
  communityId: number
  id: string
  personId: string
  outboxId: string
  template: string
  data: MessageData
}

const withNeed = (call: NewCall, now: string) => ({
  ...call,
  neededBy: neededBy(templateOf(call.template), call.data, now) ?? null,
})

/** Adds calls to the lists of their communities; where there is no such community, nobody could call. */
export const addCalls = async (tx: Tx, calls: readonly NewCall[], now: string): Promise<void> => {
  if (calls.length === 0) return
  await sql`
    insert into call_todo (community_id, id, person_id, outbox_id, template, data, opened_at, needed_by)
    select community.id, row.id, "personId", "outboxId", template, data, ${now}::timestamptz, "neededBy"
    from jsonb_to_recordset(${JSON.stringify(calls.map((call) => withNeed(call, now)))}::jsonb) as row("communityId" int, id text, "personId" text,
      "outboxId" uuid, template text, data jsonb, "neededBy" timestamptz)
    join community on community.id = "communityId"
    on conflict (community_id, person_id, outbox_id) do nothing`.execute(tx)
}

/**
 * Which calls: of a community, or null for all; with these templates. `viewerId`: the reader, who gets none about
 * complaints to which they are a party.
 */
export interface WantedCalls {
  communityId: number | null
  templates: readonly string[]
  viewerId: string
}

/**
 * The subject of a call, read from the inbox: it keeps the message as long as the call is open, while the outbox does
 * not, and the outbox row may be another community's.
 */
const about = sql`(
  select subject_id from inbox where inbox.person_id = call_todo.person_id and inbox.outbox_id = call_todo.outbox_id)`

/** Open calls that are still useful, the oldest first. */
export const listCalls = (db: Db, { communityId, templates, viewerId }: WantedCalls, now: string, rowsMax: number) => {
  const all = db
    .selectFrom('call_todo')
    .innerJoin('person', 'person.id', 'call_todo.person_id')
    .innerJoin('community', 'community.id', 'call_todo.community_id')
    .select([
      'call_todo.id',
      'call_todo.template',
      'call_todo.data',
      'call_todo.opened_at',
      'call_todo.needed_by',
      'person.name as person_name',
      'call_todo.person_id',
      sql<string | null>`right(person.phone, 4)`.as('phone_end'),
      'community.name as community_name',
    ])
    .where('call_todo.done_at', 'is', null)
    .where('call_todo.template', 'in', templates)
    .where(isNotParty(viewerId, about))
    .where((is) => is.or([is('call_todo.needed_by', 'is', null), is('call_todo.needed_by', '>', now)]))
  const some = communityId === null ? all : all.where('call_todo.community_id', '=', communityId)
  return some.orderBy('call_todo.opened_at').orderBy('call_todo.id').limit(rowsMax).execute()
}

/** Closes a call, once. */
export const endCall = async (
  tx: Tx,
  callId: string,
  outcome: 'notified' | 'unreachable',
  by: string,
  at: string,
): Promise<{ isCall: boolean; isEnded: boolean }> => {
  const { isThere: isCall, isEnded } = await endOnce(tx, 'call_todo', callId, { done_at: at, done_by: by, outcome })
  return { isCall, isEnded }
}
