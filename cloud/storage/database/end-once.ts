import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

/**
 * Closes an open task or call of a community, once: the second of two concurrent calls waits and finds it closed.
 * @param set the columns to set; `done_at` is one of them
 */
export const endOnce = async (
  tx: Tx,
  table: 'staff_task' | 'call_todo',
  id: string,
  set: Readonly<Record<string, string>>,
): Promise<{ isThere: boolean; isEnded: boolean }> => {
  const ends = Object.entries(set).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  const isIt = sql`community_id = ${communityOf(id)} and id = ${id}`
  const ended = await sql`
    update ${sql.table(table)} set ${sql.join(ends)} where ${isIt} and done_at is null returning id`.execute(tx)
  if (ended.rows.length > 0) return { isThere: true, isEnded: true }
  const { rows } = await sql`select from ${sql.table(table)} where ${isIt}`.execute(tx)
  return { isThere: rows.length > 0, isEnded: false }
}
