import { onClassDay as at, rowOfSeats } from '../../test/classes'
import { newKey, openWorld, type World } from '../../test/factories'
import { personIdOf } from '../../test/people'
import { rowOfProgramme } from '../../test/programmes'
import { makeTick } from '../tick/tick'

let world: World
let [programmeId, sessionId, enrolmentId] = ['', '', '']
let [worker, first, second] = ['', '', '']
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
  first = await world.newPerson()
  second = await world.newPerson()
  const made = await rowOfProgramme(world, await world.newPoint(), { capacity: 1 })
  programmeId = made.programmeId
  sessionId = made.sessionIds[0] ?? ''
  enrolmentId = await rowOfSeats(world, first, { programmeId })
  await rowOfSeats(world, second, { programmeId, state: 'waiting' })
})
afterEach(() => world.close())

const sent = async (template: string) =>
  ((await world.rows('outbox')).outbox ?? []).filter((one) => one.template === template)
const both = () => [first, second].map(personIdOf).sort()

test('who has seats or waits for some is told of a new time and why, once', async () => {
  await world.ask(worker, 'programmes.move', { sessionId, startsAt: at('17:00'), reason: '老师有事' }, newKey())
  const messages = await sent('class_moved')
  expect(messages.map(({ to_person_id: to }) => to).sort()).toEqual(both())
  const data = { at: at('17:00'), was: at('16:30'), reason: '老师有事' }
  expect(messages[0]).toMatchObject({ subject_id: programmeId, data })
})

test('who has seats or waits for some is told of a cancellation, with the reason', async () => {
  await world.ask(worker, 'programmes.cancel', { programmeId, reason: '老师病了' }, newKey())
  const messages = await sent('class_cancelled')
  expect(messages.map(({ to_person_id: to }) => to).sort()).toEqual(both())
  expect(messages[0]).toMatchObject({ data: { at: at('16:30'), reason: '老师病了' } })
})

test('who is first in line is told of an offer, whether a caller or the timer makes it', async () => {
  await world.ask(first, 'programmes.leave', { enrolmentId }, newKey())
  expect(await sent('class_offered')).toMatchObject([{ to_person_id: personIdOf(second), data: { at: at('16:30') } }])
  const third = await world.newPerson()
  await rowOfSeats(world, third, { programmeId, state: 'waiting' })
  world.clock.now = at('09:00') // the offer has run out
  expect(await makeTick(world.app)()).toMatchObject({ programmes: 1, programmesFailed: 0 })
  expect((await sent('class_offered')).map(({ to_person_id: to }) => to)).toContain(personIdOf(third))
  expect(await sent('class_lost')).toMatchObject([{ to_person_id: personIdOf(second), data: { how: 'offered' } }])
})

test('who has waited in vain is told once it begins', async () => {
  world.clock.now = at('16:30')
  for (let run = 0; run < 2; run++) await makeTick(world.app)()
  expect(await sent('class_lost')).toMatchObject([
    { to_person_id: personIdOf(second), subject_id: programmeId, data: { at: at('16:30'), how: 'waited' } },
  ])
})
