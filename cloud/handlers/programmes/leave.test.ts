import { newChild, seatsOf } from '../../../test/children'
import { newKey, openWorld, type World } from '../../../test/factories'
import { CLASS_DAY, enrol, rowOfProgramme } from '../../../test/programmes'
import { shanghai } from '../../../test/times'

let world: World
let programmeId: string
beforeEach(async () => {
  world = await openWorld()
  ;({ programmeId } = await rowOfProgramme(world, await world.newPoint(), { capacity: 2, days: ['2026-12-02'] }))
})
afterEach(() => world.close())

const leave = (who: string, enrolmentId: string, seat?: number) =>
  world.call(who, 'programmes.leave', { enrolmentId, ...(seat !== undefined && { seat }) }, newKey())
const stateOf = async (enrolmentId: string) => {
  const { enrolment = [] } = await world.rows('enrolment')
  return enrolment.find(({ id }) => id === enrolmentId)?.state
}
const pairOf = async () => {
  const who = await world.newPerson()
  return { who, seats: [null, await newChild(world, who)] }
}

test('seats that are given back are held together for the first in line', async () => {
  const [first, second] = [await pairOf(), await pairOf()]
  const { id } = await enrol(world, first.who, { programmeId, seats: first.seats })
  const { id: waiting } = await enrol(world, second.who, { programmeId, seats: second.seats })
  expect(await leave(first.who, id)).toMatchObject({
    output: { state: 'left', seats: [{ isLive: false }, { isLive: false }] },
  })
  expect(await stateOf(waiting)).toBe('offered')
  expect(await seatsOf(world, programmeId)).toEqual([2, 2, 2])
  expect(await leave(first.who, id)).toMatchObject({ error: { code: 'already_done' } })
})

test('one seat is given back alone, and the last one ends it', async () => {
  const { who, seats } = await pairOf()
  const { id } = await enrol(world, who, { programmeId, seats })
  expect(await leave(who, id, 1)).toMatchObject({
    output: { state: 'taken', seats: [{ isLive: true }, { isLive: false }] },
  })
  expect(await seatsOf(world, programmeId)).toEqual([1, 1, 1])
  expect(await leave(who, id, 1)).toMatchObject({ error: { code: 'already_done' } })
  expect(await leave(who, id, 0)).toMatchObject({ output: { state: 'left' } })
  expect(await seatsOf(world, programmeId)).toEqual([0, 0, 0])
  expect(await enrol(world, who, { programmeId, seats })).toMatchObject({ state: 'taken' })
})

test('a group that waits and becomes smaller gets the seat that is then enough', async () => {
  await enrol(world, await world.newPerson(), { programmeId })
  const { who, seats } = await pairOf()
  const { id } = await enrol(world, who, { programmeId, seats })
  expect(await leave(who, id, 1)).toMatchObject({ output: { state: 'offered' } })
  expect(await seatsOf(world, programmeId)).toEqual([2, 2, 2])
})

test('offered seats that are given back count as declined', async () => {
  const [first, second] = [await pairOf(), await pairOf()]
  const { id } = await enrol(world, first.who, { programmeId, seats: first.seats })
  const { id: offered } = await enrol(world, second.who, { programmeId, seats: second.seats })
  await leave(first.who, id)
  expect(await leave(second.who, offered)).toMatchObject({ output: { state: 'declined' } })
  expect(await seatsOf(world, programmeId)).toEqual([0, 0, 0])
})

test('a course is left until its last date ends', async () => {
  const who = await world.newPerson()
  const long = await rowOfProgramme(world, await world.newPoint(), { days: [CLASS_DAY, '2026-12-02'] })
  const { id } = await enrol(world, who, { programmeId: long.programmeId })
  world.clock.now = shanghai('2026-12-02', '18:00')
  expect(await leave(who, id)).toMatchObject({ error: { code: 'already_done' } })
  world.clock.now = shanghai('2026-12-02', '17:59')
  expect(await leave(who, id)).toMatchObject({ output: { state: 'left' } })
})

test('somebody else’s seats look missing, for staff too', async () => {
  const { id } = await enrol(world, await world.newPerson(), { programmeId })
  for (const who of [await world.newPerson(), await world.newPerson('worker', 1)])
    expect(await leave(who, id)).toMatchObject({ error: { code: 'not_found' } })
})
