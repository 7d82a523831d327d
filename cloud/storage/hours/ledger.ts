import { sql } from 'kysely'
import { BEGINNING, type LedgerEntry, type Link, linked, type Mark } from '../../../src/domain/hours/chain'
import type { Db, Tx } from '../tables'
import { hashText } from './hash-text'

/** An entry before it has its place in the ledger. */
export type NewEntry = Omit<LedgerEntry, 'n'>

/** The end of a community's ledger, locked until the transaction ends. Lock it last: after shifts and signups. */
export const lockHead = async (tx: Tx, communityId: number): Promise<Mark> => {
  const { rows } = await sql<Mark>`
    insert into ledger_head (community_id, n, hash) values (${communityId}, ${BEGINNING.n}, ${BEGINNING.hash})
    on conflict (community_id) do update set n = ledger_head.n
    returning n, hash`.execute(tx)
  return rows[0] ?? BEGINNING
}

/** Writes entries behind a locked end. @returns the new end */
export const appendEntries = async (tx: Tx, head: Mark, entries: readonly NewEntry[]): Promise<Mark> => {
  const [first] = entries
  if (!first) return head
  const { links, end } = linked(head, entries, hashText)
  const rows = links.map(({ entry, prevHash, hash }) => ({ ...entry, prevHash, hash }))
  await sql`
    insert into hours_entry (community_id, n, kind, subject, signup_id, shift_kind, title, point, day, starts_at, ends_at,
      checked_out_by, minutes, reason, written_at, prev_hash, hash)
    select "communityId", n, kind, subject, "signupId", "shiftKind", title, point, day, "startsAt", "endsAt",
      "checkedOutBy", minutes, reason, "writtenAt", "prevHash", hash
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one ("communityId" int, n int, kind text, subject text,
      "signupId" text, "shiftKind" text, title text, point text, day date, "startsAt" timestamptz, "endsAt" timestamptz,
      "checkedOutBy" text, minutes int, reason text, "writtenAt" timestamptz, "prevHash" text, hash text)`.execute(tx)
  await sql`update ledger_head set n = ${end.n}, hash = ${end.hash} where community_id = ${first.communityId}`.execute(
    tx,
  )
  return end
}

/** The columns of an entry by their names in the domain. */
export const entryColumns = sql`
  hours_entry.community_id as "communityId", hours_entry.n, hours_entry.kind, hours_entry.subject,
  hours_entry.signup_id as "signupId", hours_entry.shift_kind as "shiftKind", hours_entry.title, hours_entry.point,
  hours_entry.day, hours_entry.starts_at as "startsAt", hours_entry.ends_at as "endsAt",
  hours_entry.checked_out_by as "checkedOutBy", hours_entry.minutes, hours_entry.reason,
  hours_entry.written_at as "writtenAt"`

/** Entries behind a place, in their order. */
export const listLinks = async (db: Db, communityId: number, after: number, rowsMax: number): Promise<Link[]> => {
  const { rows } = await sql<LedgerEntry & Omit<Link, 'entry'>>`
    select ${entryColumns}, prev_hash as "prevHash", hash from hours_entry
    where community_id = ${communityId} and n > ${after} order by n limit ${rowsMax}`.execute(db)
  return rows.map(({ prevHash, hash, ...entry }) => ({ entry, prevHash, hash }))
}
