import type { Kysely, Transaction } from 'kysely'
import type { DB } from './tables.generated'

/**
 * Every table, as the migrations make it (npm run generate:tables; a test compares). Instants and days are strings in every
 * layer: `2026-11-24T02:00:00.000Z`, `2026-11-24` (database/parsers.ts). All positions are GCJ-02 degrees.
 */
export type Tables = DB

/** For reading. A changing handler never gets one: a second connection inside a transaction starves the pool. */
export type Db = Kysely<Tables>

/** For writing: what takes a `Tx` cannot be called outside a transaction. */
export type Tx = Transaction<Tables>
