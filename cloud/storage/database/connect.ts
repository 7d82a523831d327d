import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Log } from '../../platform/log'
import { deferStatements } from './deferred'
import { nameStatements } from './named'
import { parsers } from './parsers'
import { closeWhenUnanswered } from './lost-connection'
import { toWritableHost } from './writable'
import type { Db, Tables } from '../tables'

interface Options {
  /** With several hosts, as `postgres://user@a,b/name`, the one that accepts changes is found and followed. */
  databaseUrl: string
  poolMax: number
  log: Log
  /** Called with what is sent in every round trip, `begin` and `commit` included. */
  onStatement?: (sql: string) => void
}

const getTypeParser: typeof pg.types.getTypeParser = (oid, format) =>
  parsers[oid] ?? (pg.types.getTypeParser(oid, format) as (text: string) => unknown)

/** Opens a connection pool on PostgreSQL: time limits, UTC, one set of type parsers, named statements. */
export const connect = ({ databaseUrl, poolMax, log, onStatement = () => {} }: Options): Db => {
  const pool = new pg.Pool({
    ...toWritableHost(databaseUrl),
    max: poolMax,
    connectionTimeoutMillis: 3_000,
    lock_timeout: 5_000,
    statement_timeout: 10_000,
    query_timeout: 12_000, // for a server that hangs without closing the connection
    idle_in_transaction_session_timeout: 10_000,
    // Every statement is written for an index that its conditions match. By default PostgreSQL considers each value,
    // and plans long statements anew at every call when the table is large: twice the cost of running them.
    options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan',
    pipeline: true,
    types: { getTypeParser },
  })
  const onError = (error: Error) => log.warn({ error: error.message }, 'database connection lost')
  pool.on('error', onError)
  pool.on('connect', (client) => {
    client.on('error', onError) // the pool ignores errors of a client in use; without a listener the process would exit
    closeWhenUnanswered(client)
    nameStatements(client)
    deferStatements(client, onStatement)
  })
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/**
 * The same on PGlite, PostgreSQL inside this process: one connection, nothing to install, no protection against a power
 * cut. For the demonstration, never a community's system of record.
 * @param folder where the data are stored; without it they are lost with the process. Guard it with a lock.
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
