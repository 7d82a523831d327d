import { sql } from 'kysely'
import type { Tx } from '../tables'

/**
 * The secret of a person's calendar feed; created at the first request and never changed.
 * @param fresh the secret to use when there is none
 */
export const feedSecretOf = async (tx: Tx, personId: string, fresh: string): Promise<string> => {
  const { rows } = await sql<{ secret: string }>`
    insert into person_feed (person_id, secret) values (${personId}, ${fresh})
    on conflict (person_id) do update set secret = person_feed.secret
    returning secret`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('person_feed: an upsert gave nothing back')
  return row.secret
}
