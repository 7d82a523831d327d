import { newKey, openWorld, type World } from '../../../test/factories'
import { newNumber, personIdOf, setPerson } from '../../../test/people'
import { onShiftDay as at } from '../../../test/presence'
import { join, newShift } from '../../../test/shifts'

let world: World
let [shiftId, worker, leader] = ['', '', '']
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
  leader = await world.newPerson('volunteer')
  shiftId = await newShift(world, { pointId: await world.newPoint(), leaderId: personIdOf(leader) })
})
afterEach(() => world.close())

const phoneOf = (who: string, signupId: string) => world.call(who, 'shifts.phone', { signupId }, newKey())

test('who looks up a number leaves a line that its person can read', async () => {
  const [who, phone] = [await world.newPerson('volunteer'), newNumber()]
  await setPerson(world, who, { phone })
  const { id: signupId } = await join(world, who, shiftId)
  expect(await phoneOf(worker, signupId)).toEqual({ ok: true, output: { phone } })
  world.clock.now = at('10:15')
  expect(await phoneOf(leader, signupId)).toEqual({ ok: true, output: { phone } })
  expect((await world.ask(who, 'me.views', {})).views).toMatchObject([
    { community: '石板坡社区', what: 'opened' },
    { community: '石板坡社区', what: 'opened' },
  ])
  expect((await world.rows('call_key')).call_key?.filter(({ reply }) => JSON.stringify(reply).includes(phone))).toEqual(
    [],
  )
})

test('who came without an account or without a number has none to look up', async () => {
  const who = await world.newPerson('volunteer')
  const { id } = await join(world, who, shiftId)
  expect(await phoneOf(worker, id)).toEqual({ ok: true, output: { phone: null } })
})
