import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newOffer, personIdOf } from '../../../test/people'
import { brokenIn } from '../../../test/booking-laws'
import { newRoom } from '../../../test/rooms'
import { giveBelongings, newComplaintOf, ONE_EACH } from '../../../test/records/belongings'
import { allMerges } from '../../features'

const moving = allMerges().flatMap(({ moved = [], movedOtherwise = [] }) => [
  ...moved.map(({ table, column }) => `${table}.${column}`),
  ...movedOtherwise,
])
const staying: Record<string, string> = Object.assign({}, ...allMerges().map(({ stays }) => stays))

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

/** Every column that refers to a person, as `table.column`, read from the database itself. */
const referring = async (): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select constrained.relname || '.' || attname as name
    from pg_constraint
    join pg_class constrained on constrained.oid = conrelid
    join pg_attribute on attrelid = conrelid and attnum = any(conkey)
    where contype = 'f' and confrelid = 'person'::regclass order by 1`.execute(world.db)
  return rows.map(({ name }) => name)
}

const countOf = async (column: string, personId: string): Promise<number> => {
  const [table = '', name = ''] = column.split('.')
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)} where ${sql.ref(name)} = ${personId}`.execute(world.db)
  return rows[0]?.count ?? 0
}

const countAll = async (personId: string): Promise<Record<string, number>> =>
  Object.fromEntries(await Promise.all(moving.map(async (name) => [name, await countOf(name, personId)] as const)))

test('every column that refers to a person either moves or stays for a reason', async () => {
  expect(await referring()).toEqual([...moving, ...Object.keys(staying)].sort())
  expect(Object.values(staying).every((why) => why.length > 20)).toBe(true)
})

/** A record and a person, each with rows of their own and with the same rows in every table. */
const twoWithEverything = async () => {
  const { offerId, recordId, duplicate } = await newOffer(world)
  const common = {
    pointId: await world.newPoint(),
    outboxId: randomUUID(),
    roomId: await newRoom(world),
    complaintId: await newComplaintOf(world.db, null),
  }
  await world.db.deleteFrom('call_count').execute()
  world.clock.now = '2026-11-24T02:30:00.000Z' // a minute in which nobody has called yet
  for (const [nth, id] of [recordId, personIdOf(duplicate)].entries()) {
    await giveBelongings(world.db, id, common, { nth: nth + 1, isShared: false })
    await giveBelongings(world.db, id, common, { nth: nth + 1, isShared: true })
  }
  return { offerId, recordId, duplicate, ownId: personIdOf(duplicate), ...common }
}

test('two with rows in every table become one: nothing lost, nothing doubled', async () => {
  const { offerId, recordId, duplicate, ownId } = await twoWithEverything()
  const [record, own] = [await countAll(recordId), await countAll(ownId)]
  expect(record).toEqual(Object.fromEntries(moving.map((name) => [name, ONE_EACH.includes(name) ? 1 : 2])))

  await world.ask(duplicate, 'me.merge', { offerId, isMe: true }, newKey())
  expect(await countAll(recordId)).toEqual(Object.fromEntries(moving.map((name) => [name, 0])))
  // Two of each own and two of each shared; where the shared ones cannot both be one person's, one of them.
  const both = Object.fromEntries(Object.entries(record).map(([name, count]) => [name, count + (own[name] ?? 0)]))
  const once = (name: string, besides = 0) => ({ [name]: (both[name] ?? 0) - 1 + besides })
  expect(await countAll(ownId)).toEqual({
    ...both,
    ...once('point_report.person_id'),
    ...once('inbox.person_id'),
    ...once('call_todo.person_id'),
    ...once('volunteer_application.person_id'),
    ...once('message_consent.person_id'),
    ...once('call_key.person_id', 1), // the call that merges has a key too
    ...once('call_count.person_id', 1), // and counts
    ...once('shift_asked.person_id'),
    ...once('presence_try.person_id'),
    ...once('person_shift.person_id'), // nobody is expected at two places at once
    ...once('class_presence.person_id'), // nor was there
    ...once('quota.person_id'),
    ...once('person_feed.person_id'),
    ...once('complaint_joiner.person_id'),
    'person.merged_into': (both['person.merged_into'] ?? 0) + 1, // the record itself
  })
  expect(await brokenIn(world)).toEqual([])
})

test('leave for messages and counts of calls add up, and the later answer holds', async () => {
  const { offerId, duplicate, ownId } = await twoWithEverything()
  await world.ask(duplicate, 'me.merge', { offerId, isMe: true }, newKey())
  const { message_consent, call_count } = await world.rows('message_consent', 'call_count')
  const shared = message_consent?.find(({ template }) => template === 'shared')
  expect(shared).toMatchObject({ person_id: ownId, left_count: 3 + 4, answered: 'reject' })
  expect(message_consent?.reduce((sum, { left_count: left }) => sum + Number(left), 0)).toBe(2 * (3 + 4))
  const calls = call_count?.filter(({ person_id: id }) => id === ownId)
  expect(calls?.reduce((sum, { calls: count }) => sum + Number(count), 0)).toBe(2 * (3 + 4) + 1)
})

test('without consent, or with another number, not one row is touched', async () => {
  const { offerId, recordId, duplicate } = await twoWithEverything()
  const everything = async (): Promise<Partial<Awaited<ReturnType<World['rows']>>>> => {
    const { call_key, merge_offer: _offer, audit: _audit, ...rows } = await world.rows()
    return { ...rows, call_key: call_key?.filter(({ method }) => method !== 'me.merge') ?? [] }
  }
  const before = await everything()
  await world.db.updateTable('person').set({ phone: '00099999999' }).where('id', '=', recordId).execute()
  const changed = await everything()
  expect(await world.call(duplicate, 'me.merge', { offerId, isMe: true }, newKey())).toMatchObject({
    error: { code: 'phone_wrong' },
  })
  expect(await everything()).toEqual(changed)

  const { phone } = before.person?.find(({ id }) => id === recordId) ?? {}
  await world.db
    .updateTable('person')
    .set({ phone: String(phone) })
    .where('id', '=', recordId)
    .execute()
  expect(await world.call(duplicate, 'me.merge', { offerId, isMe: false }, newKey())).toMatchObject({ ok: true })
  expect(await everything()).toEqual(before)
})
