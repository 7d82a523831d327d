import { newChild } from '../../../test/children'
import { newKey, openWorld, type World } from '../../../test/factories'
import { enrol, rowOfProgramme } from '../../../test/programmes'

let world: World
let who: string
beforeEach(async () => {
  world = await openWorld()
  who = await world.newPerson()
})
afterEach(() => world.close())

const mine = async (by = who) => (await world.ask(by, 'children.list', {})).children

test('the caller’s own children, in the order in which they were entered', async () => {
  await newChild(world, who, { called: '演示豆豆' })
  world.clock.now = '2026-11-24T03:00:00.000Z'
  await newChild(world, who, { called: '演示乐乐' })
  expect((await mine()).map(({ called }) => called)).toEqual(['演示豆豆', '演示乐乐'])
  expect(await mine(await world.newPerson())).toEqual([])
})

test('each says in how many programmes it has seats, and none once they are given back', async () => {
  const childId = await newChild(world, who)
  const { programmeId } = await rowOfProgramme(world, await world.newPoint())
  const { id: enrolmentId } = await enrol(world, who, { programmeId, seats: [childId] })
  expect((await mine())[0]?.enrolled).toBe(1)
  await world.ask(who, 'programmes.leave', { enrolmentId }, newKey())
  expect((await mine())[0]?.enrolled).toBe(0)
})

test('a child of fourteen needs no consent', async () => {
  await newChild(world, who, { born: '2010-01' })
  world.clock.now = '2026-11-24T02:01:00.000Z'
  await newChild(world, who, { called: '演示乐乐', born: '2019-05' })
  const needing = (await mine()).filter(({ needsConsent }) => needsConsent)
  expect(needing.map(({ called }) => called)).toEqual(['演示乐乐'])
})
