import { onClassDay as at, rowOfChild, rowOfSeats } from '../../../test/classes'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newNumber, personIdOf, setPerson } from '../../../test/people'
import { rowOfProgramme } from '../../../test/programmes'

let world: World
let worker = ''
let leader = ''
let guardian = ''
let sessionId = ''
let laterId = ''
let enrolmentId = ''
let phone = ''
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
  leader = await world.newPerson('volunteer')
  guardian = await world.newPerson()
  phone = newNumber()
  await setPerson(world, guardian, { name: '林演示', phone })
  const made = await rowOfProgramme(world, await world.newPoint(), { capacity: 9, leaderId: personIdOf(leader) })
  ;[sessionId = '', laterId = ''] = made.sessionIds
  const childId = await rowOfChild(world, guardian, { called: '小柚' })
  enrolmentId = await rowOfSeats(world, guardian, { programmeId: made.programmeId, seats: [childId] })
  world.clock.now = at('16:20')
})
afterEach(() => world.close())

const phoneOf = (who: string, id = sessionId) =>
  world.call(who, 'programmes.phone', { sessionId: id, enrolmentId }, newKey())

test('who leads the class reads the number of a guardian, and the guardian reads that they did', async () => {
  expect(await phoneOf(leader)).toMatchObject({ output: { name: '林**', phone } })
  const { views } = await world.ask(guardian, 'me.views', {})
  expect(views).toHaveLength(1)
})

test('staff of another community, other volunteers and the guardian themselves get nothing', async () => {
  const others = [await world.newPerson('worker', 2), await world.newPerson('volunteer'), guardian]
  for (const who of others) expect(await phoneOf(who)).toMatchObject({ error: { code: 'not_found' } })
  expect((await world.ask(guardian, 'me.views', {})).views).toEqual([])
})

test('who leads it and workers read the number on the day of a date only; the manager at any time', async () => {
  const manager = await world.newPerson('manager', 1)
  for (const who of [leader, worker]) {
    expect(await phoneOf(who, laterId)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await phoneOf(worker)).toMatchObject({ output: { phone } })
  expect(await phoneOf(manager, laterId)).toMatchObject({ output: { phone } })
})

test('the district reads no number', async () => {
  expect(await phoneOf(await world.newPerson('admin'))).toMatchObject({ error: { code: 'not_found' } })
})

test('an enrolment in another programme is not found', async () => {
  const { sessionIds } = await rowOfProgramme(world, await world.newPoint())
  expect(await phoneOf(worker, sessionIds[0])).toMatchObject({ error: { code: 'not_found' } })
})
