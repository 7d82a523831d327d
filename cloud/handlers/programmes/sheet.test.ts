import { markOne, onClassDay as at, rowOfSeats } from '../../../test/classes'
import { openWorld, type World } from '../../../test/factories'
import { CLASS_DAY, rowOfProgramme } from '../../../test/programmes'

let world: World
let worker = ''
let pointId = ''
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
  pointId = await world.newPoint()
})
afterEach(() => world.close())

const sheet = async (who = worker, day = CLASS_DAY) => world.ask(who, 'programmes.sheet', { day })

test('the dates of one day, and of no other day or community', async () => {
  const { sessionIds } = await rowOfProgramme(world, pointId)
  await rowOfProgramme(world, pointId, { days: ['2026-11-26'] })
  expect((await sheet()).rows.map(({ sessionId }) => sessionId)).toEqual([sessionIds[0]])
  expect((await sheet(worker, '2026-11-27')).rows).toEqual([])
  expect((await sheet(await world.newPerson('worker', 2))).rows).toEqual([])
})

test('each row counts seats, who waits, and who is there, without a name', async () => {
  const { programmeId, sessionIds } = await rowOfProgramme(world, pointId, { capacity: 3 })
  const people = await Promise.all([world.newPerson(), world.newPerson(), world.newPerson()])
  const [here = '', away = ''] = await Promise.all(people.map((who) => rowOfSeats(world, who, { programmeId })))
  await rowOfSeats(world, await world.newPerson(), { programmeId, seats: [null], state: 'waiting' })
  expect((await sheet()).rows[0]).toMatchObject({ taken: 3, capacity: 3, waiting: 1, here: 0, came: 0, away: 0 })
  world.clock.now = at('16:20')
  await markOne(world, worker, sessionIds[0] ?? '', { enrolmentId: here, act: 'came' })
  await markOne(world, worker, sessionIds[0] ?? '', { enrolmentId: away, act: 'away' })
  expect((await sheet()).rows[0]).toMatchObject({ here: 1, came: 1, away: 1 })
})

test('too few are said three days before, and not of a date that is cancelled', async () => {
  await rowOfProgramme(world, pointId, { fewest: 2, capacity: 3 })
  expect((await sheet()).rows[0]?.isFew).toBe(true)
  await world.db
    .updateTable('programme_session')
    .set({ cancelled_at: world.clock.now, cancel_reason: '演示' })
    .execute()
  expect((await sheet()).rows.map(({ isFew }) => isFew)).toEqual([false])
})

test('somebody else’s community is not found', async () => {
  const answer = await world.call(worker, 'programmes.sheet', { day: CLASS_DAY, communityId: 2 })
  expect(answer).toMatchObject({ error: { code: 'not_found' } })
})
