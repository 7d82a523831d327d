import { sql } from 'kysely'
import type { Db, Tx } from '../tables'

/** A person's messages with one of these templates, the newest first. */
export const listInbox = (
  db: Db,
  personId: string,
  templates: readonly string[],
  before: string | null,
  rowsMax: number,
) => {
  const all = db
    .selectFrom('inbox')
    .select(['id', 'template', 'data', 'subject_id', 'at', 'read_at'])
    .where('person_id', '=', personId)
    .where('template', 'in', templates)
  const some = before === null ? all : all.where('at', '<', before)
  return some.orderBy('at', 'desc').orderBy('id').limit(rowsMax).execute()
}

/** Marks these messages, or all of them, as read. @returns how many are still unread */
export const readInbox = async (
  tx: Tx,
  personId: string,
  ids: readonly string[] | null,
  now: string,
): Promise<number> => {
  const all = tx
    .updateTable('inbox')
    .set({ read_at: now })
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
  await (ids === null ? all : all.where('id', 'in', ids)).execute()
  const { rows } = await sql<{ unread: number }>`
    select count(*)::int as unread from inbox where person_id = ${personId} and read_at is null`.execute(tx)
  return rows[0]?.unread ?? 0
}
