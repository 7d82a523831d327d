import { markOne, onClassDay as at, rowOfChild, rowOfSeats } from '../../test/classes'
import { newKey, openWorld, type World } from '../../test/factories'
import { rowOfProgramme } from '../../test/programmes'
import { shanghai } from '../../test/times'
import { makeTick } from '../tick/tick'
import { freeQuiet } from './gentle'

let world: World
let [programmeId, sessionId, worker, guardian, childId, enrolmentId] = ['', '', '', '', '', '']
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
  guardian = await world.newPerson()
  childId = await rowOfChild(world, guardian)
  const made = await rowOfProgramme(world, await world.newPoint(), { capacity: 9 })
  programmeId = made.programmeId
  sessionId = made.sessionIds[0] ?? ''
  enrolmentId = await rowOfSeats(world, guardian, { programmeId, seats: [childId, null] })
})
afterEach(() => world.close())

/** Both came before the class begins; now it is a while later. */
const bothCame = async () => {
  world.clock.now = at('16:10')
  for (const seat of [0, 1]) await markOne(world, worker, sessionId, { enrolmentId, seat, act: 'came' })
  world.clock.now = at('16:20')
}
const roster = async () => {
  const { rows } = await world.ask(worker, 'programmes.roster', { sessionId }, newKey())
  return rows.map(({ state, stays }) => [state, stays[0]?.leftAt ?? null])
}
const [GONE, HERE] = [
  ['gone', at('16:20')],
  ['here', null],
]
/** What guardians are told. */
const told = async () => {
  expect(await makeTick(world.app)()).toMatchObject({ jobsFailed: 0 })
  const { outbox = [] } = await world.rows('outbox')
  return outbox.map(({ template }) => template).filter((template) => String(template).startsWith('child_'))
}

test('whoever is there is gone at the moment at which the seats are given back', async () => {
  await bothCame()
  await world.ask(guardian, 'programmes.leave', { enrolmentId }, newKey())
  expect(await roster()).toEqual([GONE, GONE])
  expect(await told()).toEqual(['child_came']) // nobody saw it go
})

test('of a seat that is given back alone only its presence ends', async () => {
  await bothCame()
  await world.ask(guardian, 'programmes.leave', { enrolmentId, seat: 1 }, newKey())
  expect(await roster()).toEqual([HERE, GONE])
})

test('a seat that is freed because nobody answered ends it too', async () => {
  await bothCame()
  const asked = { asked_at: shanghai('2026-11-20', '09:00') }
  await world.db.updateTable('enrolment_seat').set(asked).where('seat', '=', 0).execute()
  expect(await freeQuiet({ db: world.db, clock: () => world.clock.now })).toBe(1)
  expect(await roster()).toEqual([GONE, HERE])
})

test('a date that is cancelled while it goes on ends the presence on it, and not the seats of the course', async () => {
  await bothCame()
  world.clock.now = at('16:40')
  await world.ask(worker, 'programmes.cancel', { programmeId, sessionId, reason: '演示停电' }, newKey())
  expect(await roster()).toEqual([
    ['gone', at('16:40')],
    ['gone', at('16:40')],
  ])
  expect((await world.rows('enrolment')).enrolment).toMatchObject([{ state: 'taken' }])
})

test('a date that is moved later that day ends it; on another day everybody is still to come', async () => {
  await bothCame()
  const move = (startsAt: string) =>
    world.ask(worker, 'programmes.move', { sessionId, startsAt, reason: '演示停电' }, newKey())
  await move(at('19:00'))
  expect(await roster()).toEqual([GONE, GONE])
  await move(shanghai('2026-11-26', '19:00'))
  expect(await roster()).toEqual([
    ['expected', null],
    ['expected', null],
  ])
})
