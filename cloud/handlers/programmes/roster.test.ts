import { markOne, onClassDay as at, rowOfChild, rowOfSeats } from '../../../test/classes'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newNumber, personIdOf, setPerson } from '../../../test/people'
import { rowOfProgramme } from '../../../test/programmes'

let world: World
let [sessionId, laterId, programmeId, enrolmentId, phone] = ['', '', '', '', '']
let [worker, manager, leader, guardian] = ['', '', '', '']
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
  manager = await world.newPerson('manager', 1)
  leader = await world.newPerson('volunteer')
  guardian = await world.newPerson()
  phone = newNumber()
  await setPerson(world, guardian, { name: '林演示', phone })
  const pointId = await world.newPoint()
  const made = await rowOfProgramme(world, pointId, { capacity: 9, fewest: 4, leaderId: personIdOf(leader) })
  ;[sessionId = '', laterId = ''] = made.sessionIds
  programmeId = made.programmeId
  const childId = await rowOfChild(world, guardian, { called: '小柚', fetchers: ['外婆'], note: '花生过敏' })
  enrolmentId = await rowOfSeats(world, guardian, { programmeId, seats: [childId, null] })
  world.clock.now = at('16:20')
})
afterEach(() => world.close())

const roster = (who: string, id = sessionId) => world.call(who, 'programmes.roster', { sessionId: id }, newKey())
const rows = async (who: string, id = sessionId) =>
  (await world.ask(who, 'programmes.roster', { sessionId: id }, newKey())).rows
const views = async () => (await world.ask(guardian, 'me.views', {})).views
const phoneOf = (who: string) => world.call(who, 'programmes.phone', { sessionId, enrolmentId }, newKey())
const sheet = (who: string, day = '2026-11-25') => world.ask(who, 'programmes.sheet', { day })

test('a child goes by what it is called, an adult by the surname', async () => {
  await rowOfSeats(world, await world.newPerson(), { programmeId, state: 'waiting' })
  world.clock.now = at('16:10')
  expect(await world.ask(worker, 'programmes.roster', { sessionId }, newKey())).toMatchObject({
    title: '演示四点半课堂',
    waiting: 1,
    markFrom: at('15:30'),
    rows: [
      { name: '小柚', isChild: true, state: 'expected', fetchers: ['外婆'], note: '花生过敏' },
      { name: '林**', isChild: false, state: 'expected', fetchers: [], note: '' },
    ],
  })
})

test('a child is named to the manager, to who leads the class, and to those at the door on that day', async () => {
  const seen = async (who: string, id?: string) => {
    const [child] = await rows(who, id)
    return [child?.name, child?.fetchers.length, child?.note !== '']
  }
  const all = ['小柚', 1, true]
  for (const who of [worker, manager, leader]) expect(await seen(who)).toEqual(all)
  expect(await seen(manager, laterId)).toEqual(all)
  expect(await seen(worker, laterId)).toEqual(['孩子', 0, false])
  expect(await seen(await world.newPerson('admin'))).toEqual(['孩子', 0, false])
})

test('an adult without a name is said to be one', async () => {
  await world.db.updateTable('person').set({ name: null }).where('identity', '=', guardian).execute()
  expect((await rows(worker)).map(({ name }) => name)).toEqual(['小柚', '没留名字'])
})

test('the name of who fetched a child is not told to the district', async () => {
  await markOne(world, worker, sessionId, { enrolmentId, act: 'came' })
  world.clock.now = at('17:00')
  await markOne(world, worker, sessionId, { enrolmentId, act: 'left', by: '舅舅' })
  const [child] = await rows(await world.newPerson('admin'))
  expect(child).toMatchObject({ stays: [{ fetchedBy: null, isFetcherKnown: false }] })
})

test('a look that shows children is in the view log of their guardian, once an hour', async () => {
  await rows(worker)
  await rows(worker)
  expect(await views()).toMatchObject([{ community: '石板坡社区', what: 'opened' }])
  world.clock.now = at('17:20')
  await rows(leader)
  expect(await views()).toHaveLength(2)
  await rows(await world.newPerson('admin'))
  expect(await views()).toHaveLength(2)
})

test('the number of a guardian is shown when asked for, and that is in the view log', async () => {
  for (const who of [worker, leader]) expect(await phoneOf(who)).toMatchObject({ output: { name: '林**', phone } })
  expect(await views()).toHaveLength(2)
  const { call_key: keys = [] } = await world.rows('call_key')
  expect(keys.filter(({ reply }) => JSON.stringify(reply).includes(phone))).toEqual([])
})

test('a volunteer who leads it reads it on that day only; others and staff elsewhere find nothing', async () => {
  const nothing = { error: { code: 'not_found' } }
  expect(await roster(leader, laterId)).toMatchObject(nothing)
  for (const who of [guardian, await world.newPerson('volunteer'), await world.newPerson('worker', 2)]) {
    expect(await roster(who)).toMatchObject(nothing)
    expect(await phoneOf(who)).toMatchObject(nothing)
    expect(await markOne(world, who, sessionId, { enrolmentId, act: 'came' })).toMatchObject(nothing)
  }
  await world.db.updateTable('person').set({ role: 'resident' }).where('id', '=', personIdOf(leader)).execute()
  expect(await roster(leader)).toMatchObject(nothing)
})

test('the sheet of a day says how many are enrolled, there and away, and where too few come', async () => {
  await rowOfSeats(world, await world.newPerson(), { programmeId, state: 'waiting' })
  world.clock.now = at('15:40')
  await markOne(world, worker, sessionId, { enrolmentId, act: 'came' })
  await markOne(world, worker, sessionId, { enrolmentId, seat: 1, act: 'away' })
  expect(await sheet(worker)).toMatchObject({
    community: '石板坡社区',
    rows: [{ sessionId, taken: 2, capacity: 9, waiting: 1, here: 1, came: 1, away: 1, isFew: true }],
  })
  expect((await sheet(worker, '2026-11-26')).rows).toEqual([])
  expect((await sheet(await world.newPerson('worker', 2))).rows).toEqual([])
})
