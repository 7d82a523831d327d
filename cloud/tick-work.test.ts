import { newKey, openWorld, type World } from '../test/factories'
import { makeTick } from './tick-work'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('the timer fills in initials and forgets old calls; twice at once is the same as once', async () => {
  await world.newPoint({ name: '柚子坡书吧' })
  await world.report(await world.newPerson(), await world.newPoint(), 'open', newKey())
  const tick = makeTick({ ...world.app, clock: () => '2099-01-01T00:00:00.000Z' })
  const done = await Promise.all([tick(), tick()])
  expect(Math.max(...done.map(({ initialsFilled }) => initialsFilled))).toBe(2)
  expect(await tick()).toEqual({ delivered: 0, toldByWechat: 0, initialsFilled: 0 })
  const { point, call_key } = await world.rows('point', 'call_key')
  expect(point?.map(({ initials }) => initials).sort()).toEqual(['yssb', 'yzpsb'])
  expect(call_key).toEqual([])
})
