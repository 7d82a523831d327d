import { sql } from 'kysely'
import { createDatabase } from '../../../test/postgres/database'
import { makeLog } from '../../platform/log'
import { connect } from './connect'
import { again } from './retry'

const log = makeLog('silent')
/** A host of a database at which nothing listens. */
const DEAD = '127.0.0.1:1'

const withHosts = async (before: string[]) => {
  const { username, password, host, pathname } = new URL(await createDatabase())
  return `postgres://${username}:${password}@${[...before, host].join(',')}${pathname}`
}

test('a host that does not answer is left for the next one, also by calls that come at the same time', async () => {
  const db = connect({ databaseUrl: await withHosts([DEAD]), poolMax: 4, log })
  const answers = await Promise.all([1, 2, 3, 4].map(() => again(() => sql`select 1 as one`.execute(db))))
  expect(answers.map(({ rows }) => rows)).toEqual(Array.from({ length: 4 }, () => [{ one: 1 }]))
  await db.destroy()
})

test('where every host only reads, a call is refused as one that may be repeated', async () => {
  const databaseUrl = await withHosts([])
  const admin = connect({ databaseUrl, poolMax: 1, log })
  const reader = `reader_${Math.random().toString(36).slice(2)}`
  await sql.raw(`create role ${reader} login password 'reader'`).execute(admin)
  await sql.raw(`alter role ${reader} set default_transaction_read_only = on`).execute(admin)
  const { host, pathname } = new URL(databaseUrl)
  const twice = `postgres://${reader}:reader@${host},${host}${pathname}`
  const db = connect({ databaseUrl: twice, poolMax: 1, log })
  await expect(sql`select 1`.execute(db)).rejects.toMatchObject({ code: '25006' })
  await db.destroy()
  await sql.raw(`drop role ${reader}`).execute(admin)
  await admin.destroy()
})
