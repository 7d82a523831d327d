import { sql } from 'kysely'
import { openWorld, type World } from '../../test/factories'
import { markServed, record, serve } from '../../test/hours'
import { personIdOf } from '../../test/people'
import { keepRows, restoreRows } from '../../test/postgres/kept-rows'
import { join, newShift } from '../../test/shifts'
import { shanghai } from '../../test/times'

let world: World
let [pointId, volunteer] = ['', '']
beforeAll(async () => {
  world = await openWorld()
  pointId = await world.newPoint({ name: '演示食堂' })
  volunteer = await world.newPerson('volunteer')
  await keepRows(world.db)
})
beforeEach(() => restoreRows(world.db))
afterAll(() => world.close())

const entries = async () => (await world.rows('hours_entry')).hours_entry ?? []

test('a served shift becomes one entry, and the head says where the ledger ends', async () => {
  const { signupId } = await serve(world, volunteer, { pointId, leftAt: '11:31' })
  const [entry] = await entries()
  expect(entry).toMatchObject({
    community_id: 1,
    n: 1,
    kind: 'served',
    signup_id: signupId,
    shift_kind: 'meals',
    title: '演示送午饭',
    point: '演示食堂',
    day: '2026-11-25',
    checked_out_by: 'code',
    minutes: 75,
    written_at: shanghai('2026-11-25', '12:00'),
  })
  const { ledger_head } = await world.rows('ledger_head')
  expect(ledger_head).toEqual([{ community_id: 1, n: 1, hash: entry?.hash }])
})

test('recorded once more, nothing is written; another shift goes behind it', async () => {
  const { shiftId, signupId } = await serve(world, volunteer, { pointId })
  await record(world, shiftId, [signupId, signupId])
  expect(await entries()).toHaveLength(1)
  await serve(world, volunteer, { pointId, day: '2026-11-26' })
  const [first, second] = await entries()
  expect(second).toMatchObject({ n: 2, prev_hash: first?.hash, subject: first?.subject })
})

test('who was not there, or is not known any more, has no entry', async () => {
  const shiftId = await newShift(world, { pointId, capacity: 5 })
  const taken = await join(world, volunteer, shiftId)
  const gone = await join(world, await world.newPerson('volunteer'), shiftId)
  await markServed(world, gone.id)
  await world.db.updateTable('signup').set({ person_id: null }).where('id', '=', gone.id).execute()
  await record(world, shiftId, [taken.id, gone.id])
  expect(await entries()).toEqual([])
})

test('several who leave together follow each other, each with a subject of their own', async () => {
  const shiftId = await newShift(world, { pointId, capacity: 5 })
  const people = [volunteer, await world.newPerson('volunteer'), await world.newPerson('volunteer')]
  const signups: string[] = []
  for (const who of people) signups.push((await join(world, who, shiftId)).id)
  for (const id of signups) await markServed(world, id)
  await record(world, shiftId, signups)
  const written = await entries()
  expect(written.map(({ n }) => n)).toEqual([1, 2, 3])
  expect(new Set(written.map(({ subject }) => subject)).size).toBe(3)
})

test('in another community the same person is another subject', async () => {
  await serve(world, volunteer, { pointId })
  await serve(world, volunteer, { pointId: await world.newPoint({ communityId: 2 }), day: '2026-11-26' })
  const [one, other] = await entries()
  expect([one?.n, other?.n]).toEqual([1, 1])
  expect(one?.subject).not.toBe(other?.subject)
})

test('no entry can be changed or removed', async () => {
  await serve(world, volunteer, { pointId })
  const statements = [
    sql`update hours_entry set minutes = 1000`,
    sql`delete from hours_entry`,
    sql`truncate hours_entry`,
  ]
  for (const statement of statements)
    await expect(statement.execute(world.db)).rejects.toThrow('hours_entry is append-only')
})

test('nothing but the two tables of relations leads from hours to a person', async () => {
  await serve(world, volunteer, { pointId })
  const rows = await world.rows('hours_entry', 'ledger_head', 'ledger_check')
  expect(JSON.stringify(rows)).not.toContain(personIdOf(volunteer))
  const { rows: columns } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_name in ('hours_entry', 'ledger_head', 'ledger_check', 'hours_subject', 'certificate')
      and column_name ~ 'person|identity|phone|name|made_by'
    order by 1`.execute(world.db)
  expect(columns.map(({ name }) => name)).toEqual([
    'certificate.masked_name',
    'certificate.person_id',
    'certificate.phone', // the community's
    'hours_subject.person_id',
  ])
})
