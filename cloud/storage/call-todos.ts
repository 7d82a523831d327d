import { sql } from 'kysely'
import { endOnce } from './end-once'
import type { Db, Tx } from './tables'

/** Open calls, the oldest first. @param communityId null for all communities */
export const listCalls = (db: Db, communityId: number | null, templates: readonly string[], rowsMax: number) => {
  const all = db
    .selectFrom('call_todo')
    .innerJoin('person', 'person.id', 'call_todo.person_id')
    .innerJoin('community', 'community.id', 'call_todo.community_id')
    .select([
      'call_todo.id',
      'call_todo.template',
      'call_todo.data',
      'call_todo.opened_at',
      'person.name as person_name',
      'call_todo.person_id',
      sql<string | null>`right(person.phone, 4)`.as('phone_end'),
      'community.name as community_name',
    ])
    .where('call_todo.done_at', 'is', null)
    .where('call_todo.template', 'in', templates)
  const some = communityId === null ? all : all.where('call_todo.community_id', '=', communityId)
  return some.orderBy('call_todo.opened_at').orderBy('call_todo.id').limit(rowsMax).execute()
}

/** Ends a call, once. */
export const endCall = async (
  tx: Tx,
  callId: string,
  outcome: 'told' | 'unreachable',
  by: string,
  at: string,
): Promise<{ isCall: boolean; isEnded: boolean }> => {
  const { isThere: isCall, isEnded } = await endOnce(tx, 'call_todo', callId, { done_at: at, done_by: by, outcome })
  return { isCall, isEnded }
}
