import { type Kysely, sql } from 'kysely'
import type { Tables } from '../cloud/storage/tables'

/** Lets a test truncate tables to which the hours ledger refers: the ledger itself refuses to be emptied. */
export const letLedgerBeEmptied = (db: Kysely<Tables>) =>
  sql`alter table hours_entry disable trigger append_only_as_a_whole`.execute(db)
