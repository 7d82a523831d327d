import { newCall } from '../../test/calls'
import { newComplaint } from '../../test/complaints'
import { newKey, openWorld, type World } from '../../test/factories'
import { newRoom } from '../../test/rooms'
import { deliverDue } from '../messages/deliver'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const UNREADABLE = '这一条显示不全，点开看'
/** More UTF-16 units than any schema allows, but not too many characters for the database. */
const overlong = (characters: number) => '𠮷'.repeat(characters)
const logged = () => world.logLines.map((line): unknown => JSON.parse(line))

test('an urgent complaint whose place does not fit stays in the queue, with all other fields', async () => {
  const { complaintId } = await newComplaint(world, { urgency: 'urgent', place: overlong(80) })
  const { complaintId: other } = await newComplaint(world)
  const { rows } = await world.ask(await world.newPerson('worker'), 'complaints.queue', { group: 'due' })
  expect(rows).toHaveLength(2)
  expect(rows).toContainEqual(
    expect.objectContaining({ id: complaintId, category: 'leak', urgency: 'urgent', place: UNREADABLE }),
  )
  expect(rows).toContainEqual(expect.objectContaining({ id: other, place: '演示楼 1 栋' }))
})

test('it stays on the desk, with its id and kind, if the name of the community does not fit', async () => {
  const { complaintId } = await newComplaint(world, { urgency: 'urgent' })
  await world.db
    .updateTable('community')
    .set({ name: overlong(40) })
    .where('id', '=', 1)
    .execute()
  const { items } = await world.ask(await world.newPerson('worker'), 'desk.list', {})
  expect(items).toMatchObject([
    { kind: 'complaint', id: complaintId, title: '漏水滴水，演示楼 1 栋', community: '显示不全' },
  ])
})

test('it can be opened', async () => {
  const { complaintId, worker } = await newComplaint(world, { place: overlong(80), words: overlong(2_000) })
  const { complaint: seen } = await world.ask(worker, 'complaints.history', { complaintId }, newKey())
  expect(seen).toMatchObject({ id: complaintId, place: '显示不全', words: '显示不全' })
})

test('a room whose name does not fit keeps its hours, and the other rooms are listed', async () => {
  const [bad, good] = [await newRoom(world, { name: overlong(40) }), await newRoom(world)]
  const { rooms } = await world.ask(await world.newPerson('worker'), 'bookings.daySheet', { day: '2026-11-26' })
  expect(rooms.find(({ room }) => room.id === bad)).toMatchObject({ room: { name: '显示不全' } })
  expect(rooms.find(({ room }) => room.id === bad)?.intervals).toEqual(
    rooms.find(({ room }) => room.id === good)?.intervals,
  )
})

test('a person with an overlong name is listed among the staff', async () => {
  const worker = await world.newPerson('worker')
  await world.db
    .updateTable('person')
    .set({ name: overlong(20) })
    .where('identity', '=', worker)
    .execute()
  const { people } = await world.ask(await world.newPerson('manager'), 'roles.list', {})
  expect(people.map(({ name }) => name)).toContain('显示不全')
})

/** A booking's message with a date that cannot be read. */
const data = JSON.stringify({ room: '演示舞蹈室', point: '演示服务站', at: '明天' })
const template = 'booking_approved'

test('a call whose message cannot be worded stays on the call list and the desk, next to an urgent complaint', async () => {
  const { complaintId } = await newComplaint(world, { urgency: 'urgent' })
  const [bad, good] = [await newCall(world, 1, template), await newCall(world, 1)]
  await world.db.updateTable('call_todo').set({ data }).where('id', '=', bad).execute()
  const worker = await world.newPerson('worker')
  const { calls } = await world.ask(worker, 'calls.list', {})
  expect(calls).toContainEqual(expect.objectContaining({ id: bad, text: UNREADABLE }))
  expect(calls.map(({ id }) => id).sort()).toEqual([bad, good].sort())
  const { items } = await world.ask(worker, 'desk.list', {})
  expect(items).toContainEqual(expect.objectContaining({ kind: 'call', id: bad, note: '显示不全' }))
  expect(items.map(({ id }) => id).sort()).toEqual([bad, good, complaintId].sort())
})

test('a notification that cannot be worded stays in the inbox', async () => {
  const identity = await world.newPerson()
  const about = { to_person_id: identity.replace('test:', ''), to_role: null, community_id: 1, subject_id: newKey() }
  await world.db
    .insertInto('outbox')
    .values({ ...about, template, data, due_at: world.clock.now, delivered_at: null })
    .execute()
  await deliverDue(world.app)
  const { messages } = await world.ask(identity, 'inbox.list', {})
  expect(messages).toMatchObject([{ text: UNREADABLE, isRead: false }])
})

test('what did not fit is logged with its id and counted, without its words', async () => {
  const { complaintId } = await newComplaint(world, { place: overlong(80) })
  await world.ask(await world.newPerson('worker'), 'complaints.queue', { group: 'due' })
  expect(logged()).toContainEqual(
    expect.objectContaining({
      level: 'error',
      method: 'complaints.queue',
      trace: expect.stringMatching(/^[0-9a-z]{16}$/),
      badRows: 1,
      rows: [{ list: 'rows', id: complaintId, kind: null, fields: ['place'], isLeftOut: false }],
    }),
  )
  expect(world.logLines.join()).not.toContain('𠮷')
})
