import { sql } from 'kysely'
import { makeLog } from '../../cloud/platform/log'
import { connect } from '../../cloud/storage/database/connect'
import { openWorld, type World } from '../factories'
import { newBooking, newRoom } from '../rooms'
import { createDatabase } from './database'
import { keepRows, restoreRows, digestOf } from './kept-rows'

const allRows = async (url: string) => {
  const db = connect({ databaseUrl: url, poolMax: 1, log: makeLog('silent') })
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`.execute(db)
  const rows: Record<string, unknown> = {}
  for (const { name } of tables) rows[name] = (await sql`select * from ${sql.table(name)}`.execute(db)).rows
  const { rows: sequences } = await sql`
    select sequencename, last_value from pg_sequences where schemaname = 'public' order by 1`.execute(db)
  await db.destroy()
  return { rows, sequences }
}

/** Rows in the tables with triggers, foreign keys and sequences. */
const fill = async (world: World) => {
  const roomId = await newRoom(world)
  const startsAt = '2026-11-24T06:00:00.000Z'
  await newBooking(world, { roomId, startsAt, endsAt: '2026-11-24T07:00:00.000Z', state: 'cancelled' })
  const resident = await world.newPerson()
  expect(await world.report(resident, await world.newPoint())).toMatchObject({ ok: true })
}

test('a database that comes back is as the migrations made it, and is handed out again', async () => {
  const fresh = await allRows(await createDatabase())
  const world = await openWorld()
  await fill(world)
  expect((await allRows(world.databaseUrl)).sequences).not.toEqual(fresh.sequences)
  await world.close()

  const again = await createDatabase()
  expect(again).toBe(world.databaseUrl)
  expect(await allRows(again)).toEqual(fresh)
})

test.each([
  ['a constraint is gone', sql`alter table reservation drop constraint reservation_once`],
  ['a table was added', sql`create table ${sql.table('note')} (text text)`],
  [
    'a trigger was added',
    sql`create trigger again before update on audit for each row execute function suppress_redundant_updates_trigger()`,
  ],
  [
    'a function was replaced',
    sql`do $$ begin execute replace(pg_get_functiondef('reservation_logged'::regproc), 'begin', 'begin null;'); end $$`,
  ],
  ['triggers are disabled', sql`alter table reservation disable trigger all`],
  ['a column may be null', sql`alter table building alter column name drop not null`],
  [
    'an index is on other columns',
    sql`drop index building_by_position; create index building_by_position on building (lng)`,
  ],
])('a database is not used again when %s', async (_what, statement) => {
  const world = await openWorld()
  await statement.execute(world.db)
  await world.close()
  expect(await createDatabase()).not.toBe(world.databaseUrl)
})

test('kept rows are put back with their triggers, foreign keys and sequences', async () => {
  const world = await openWorld()
  await fill(world)
  await keepRows(world.db)
  const kept = await digestOf(world.db)
  expect([kept.reservation?.count, kept.reservation_event?.count, kept.staff_task?.count]).toEqual([1, 2, 1])
  for (let round = 0; round < 2; round++) {
    await fill(world)
    expect(await digestOf(world.db)).not.toEqual(kept)
    await restoreRows(world.db)
    expect(await digestOf(world.db)).toEqual(kept)
  }
  await world.close()
})
