import { sql } from 'kysely'
import { createDatabase } from '../../../test/postgres/database'
import { makeLog } from '../../platform/log'
import { connect } from './connect'
import { DEFERRED } from './deferred'
import type { Db } from '../tables'

const sent: string[] = []
let db: Db
beforeAll(async () => {
  const databaseUrl = await createDatabase()
  db = connect({ databaseUrl, poolMax: 1, log: makeLog('silent'), onStatement: (text) => sent.push(text) })
  await sql`create table note (text text not null check (text <> ''))`.execute(db)
})
afterAll(() => db.destroy())
beforeEach(async () => {
  await sql`delete from note`.execute(db)
  sent.length = 0
})

const change = () => db.transaction().setAccessMode('read write')
const insert = (text: string) => sql`insert into note values (${text})`
const insertDeferred = (text: string) => sql`${sql.raw(DEFERRED)} insert into note values (${text})`
const notes = async () => (await sql<{ text: string }>`select text from note`.execute(db)).rows.map(({ text }) => text)

test('the opening is sent with the first statement, a deferred statement with the commit', async () => {
  await change().execute(async (tx) => {
    await insert('one').execute(tx)
    await insertDeferred('two').execute(tx)
  })
  expect(sent).toEqual([
    'start transaction read write; insert into note values ($1)',
    `${DEFERRED} insert into note values ($1); commit`,
  ])
  expect(await notes()).toEqual(['one', 'two'])
})

test('two deferred statements are each sent with the next statement', async () => {
  await change().execute(async (tx) => {
    await insertDeferred('one').execute(tx)
    await insertDeferred('two').execute(tx)
  })
  expect(await notes()).toEqual(['one', 'two'])
})

test('when the deferred statement fails nothing is committed, and its error is reported', async () => {
  const work = change().execute(async (tx) => {
    await insert('one').execute(tx)
    await insertDeferred('').execute(tx)
  })
  await expect(work).rejects.toMatchObject({ code: '23514' })
  expect(await notes()).toEqual([])
})

test('when the first statement fails the transaction is rolled back, and the connection can be used again', async () => {
  await expect(change().execute((tx) => insert('').execute(tx))).rejects.toMatchObject({ code: '23514' })
  await change().execute((tx) => insert('after').execute(tx))
  expect(await notes()).toEqual(['after'])
})

test('a transaction without statements, or one that is rolled back at once, leaves nothing open', async () => {
  await change().execute(() => Promise.resolve())
  await expect(change().execute(() => Promise.reject(new Error('given up')))).rejects.toThrow('given up')
  await insert('outside').execute(db)
  expect(await notes()).toEqual(['outside'])
  expect(sent).toContain('insert into note values ($1)')
})
