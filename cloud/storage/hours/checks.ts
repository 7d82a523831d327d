import { sql } from 'kysely'
import type { Mark } from '../../../src/domain/hours/chain'
import type { Db } from '../tables'

/** Communities whose ledger was not checked on this day or later; those that wait longest first. */
export const listUnchecked = async (db: Db, day: string): Promise<number[]> => {
  const { rows } = await sql<{ communityId: number }>`
    select community_id as "communityId" from (
      select community_id from ledger_head union select community_id from hours_entry union
      select community_id from certificate
    ) ledger left join ledger_check using (community_id)
    where checked_on is null or checked_on < ${day}::date
    order by checked_on nulls first, community_id`.execute(db)
  return rows.map(({ communityId }) => communityId)
}

interface LedgerState {
  head: Mark | null
  /** The rank of the last entry: the head's, unless somebody has changed one of the two. */
  lastN: number
  /** The end of the last check that found everything whole. */
  seen: Mark | null
}

/** Read at one moment, because entries are written meanwhile. */
export const findLedger = async (db: Db, communityId: number): Promise<LedgerState> => {
  const { rows } = await sql<LedgerState>`
    select (select json_build_object('n', n, 'hash', hash) from ledger_head where community_id = ${communityId}) as head,
      (select json_build_object('n', n, 'hash', hash) from ledger_check where community_id = ${communityId} and n > 0) as seen,
      (select coalesce(max(n), 0) from hours_entry where community_id = ${communityId}) as "lastN"`.execute(db)
  return rows[0] ?? { head: null, lastN: 0, seen: null }
}

interface Checked {
  communityId: number
  day: string
  brokenAt: number | null
  /** How far it is whole. */
  end: Mark
}

/** Writes down a check. What was seen whole earlier stays while the ledger is broken. */
export const saveCheck = async (db: Db, { communityId, day, brokenAt, end }: Checked): Promise<void> => {
  await sql`
    insert into ledger_check (community_id, checked_on, broken_at, n, hash)
    values (${communityId}, ${day}::date, ${brokenAt}::int, ${end.n}, ${end.hash})
    on conflict (community_id) do update set checked_on = excluded.checked_on, broken_at = excluded.broken_at,
      n = case when excluded.broken_at is null then excluded.n else ledger_check.n end,
      hash = case when excluded.broken_at is null then excluded.hash else ledger_check.hash end`.execute(db)
}
