import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Log } from '../../platform/log'
import { deferStatements } from './deferred'
import { nameStatements } from './named'
import { parsers } from './parsers'
import { closeWhenUnanswered } from './lost-connection'
import type { Db, Tables } from '../tables'

interface Options {
  databaseUrl: string
  poolMax: number
  log: Log
  /** Hears what is sent with every round trip, `begin` and `commit` too. */
  onStatement?: (sql: string) => void
}

const getTypeParser: typeof pg.types.getTypeParser = (oid, format) =>
  parsers[oid] ?? (pg.types.getTypeParser(oid, format) as (text: string) => unknown)

/** Opens a pool on PostgreSQL: limits on waitlist_entry, UTC, one set of type parsers, named statements. */
export const connect = ({ databaseUrl, poolMax, log, onStatement = () => {} }: Options): Db => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolMax,
    connectionTimeoutMillis: 3_000,
    lock_timeout: 5_000,
    statement_timeout: 10_000,
    query_timeout: 12_000, // for a server that hangs without closing the connection
    idle_in_transaction_session_timeout: 10_000,
    // Every statement is written for an index that it names by its conditions. Left alone PostgreSQL weighs each value, and
    // plans long statements anew at every call where the table is large: twice the cost of running them.
    options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan',
    pipeline: true,
    types: { getTypeParser },
  })
  const onError = (error: Error) => log.warn({ error: error.message }, 'database connection lost')
  pool.on('error', onError)
  pool.on('connect', (client) => {
    client.on('error', onError) // the pool does not hear this one while the client is lent; unheard it ends the process
    closeWhenUnanswered(client)
    nameStatements(client)
    deferStatements(client, onStatement)
  })
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/**
 * The same on PGlite, PostgreSQL inside this process: one connection, nothing to install, no protection against
 * a power cut. For the demonstration, never a community's system of record.
 * @param folder where the data lie; without it they are gone with the process. Guard it with a lock.
 */
export const connectPglite = async (folder?: string): Promise<Db> => {
  const { PGlite } = await import('@electric-sql/pglite')
  const { btree_gist } = await import('@electric-sql/pglite/contrib/btree_gist')
  const pglite: PGlite = await PGlite.create({
    ...(folder && { dataDir: folder }),
    parsers,
    extensions: { btree_gist },
  })
  await pglite.exec("set timezone = 'UTC'")
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
}
