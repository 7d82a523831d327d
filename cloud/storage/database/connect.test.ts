import { sql } from 'kysely'
import { createDatabase } from '../../../test/postgres/database'
import { makeLog } from '../../platform/log'
import { connect } from './connect'
import type { Db } from '../tables'

let db: Db
let other: Db
beforeAll(async () => {
  const databaseUrl = await createDatabase()
  const log = makeLog('silent')
  db = connect({ databaseUrl, poolMax: 1, log })
  other = connect({ databaseUrl, poolMax: 1, log })
})
afterAll(() => Promise.all([db.destroy(), other.destroy()]))

test('counts are numbers, days and instants are strings, in any time zone of the machine', async () => {
  const { rows } = await sql`
    select 1::int8 as count, date '2026-11-24' as day, timestamptz '2026-11-24 10:00+08' as at`.execute(db)
  expect(rows).toEqual([{ count: 1, day: '2026-11-24', at: '2026-11-24T02:00:00.000Z' }])
})

test('a statement with parameters is prepared once, by name', async () => {
  for (const number of [1, 2, 3]) await sql`select ${number}::int as number`.execute(db)
  const { rows } = await sql`select name from pg_prepared_statements where statement like 'select $1::int%'`.execute(db)
  expect(rows).toHaveLength(1)
})

test('and gets a generic plan from the first call on', async () => {
  for (const number of [1, 2, 3]) await sql`select ${number}::int8 as number`.execute(db)
  const { rows } = await sql`
    select generic_plans::int as generic, custom_plans::int as custom from pg_prepared_statements
    where statement like 'select $1::int8%'`.execute(db)
  expect(rows).toEqual([{ generic: 3, custom: 0 }])
})

test('waiting has time limits, and text length is counted in characters', async () => {
  const { rows } = await sql`
    select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement,
      current_setting('idle_in_transaction_session_timeout') as idle, current_setting('TimeZone') as zone,
      length('怡家') as length`.execute(db)
  expect(rows).toEqual([{ lock: '5s', statement: '10s', idle: '10s', zone: 'UTC', length: 2 }])
})

const pid = async () => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)).rows[0]?.pid
const cut = (backend: number | undefined) => sql`select pg_terminate_backend(${backend}::int, 5000)`.execute(other)

test('a connection that is cut while idle is replaced', async () => {
  const before = await pid()
  await cut(before)
  const after = await pid().catch(pid) // the pool may notice the loss only at the next query
  expect(after).not.toBe(before)
})

test('a connection that is cut inside a transaction fails the transaction and does not end the process', async () => {
  const work = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await cut(rows[0]?.pid)
    await sql`select 1`.execute(tx)
  })
  await expect(work).rejects.toThrow(/terminat|not queryable|ended/)
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
})
