import { makeHealth } from './health'
import { openWorld, type World } from '../../test/factories'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('however many ask at once, the database is asked once; a later call asks again', async () => {
  const health = makeHealth(world.db, world.app.walking)
  const asked = jest.spyOn(world.db, 'getExecutor')
  const answers = await Promise.all(Array.from({ length: 20 }, health))
  expect(answers).toEqual(answers.map(() => expect.objectContaining({ ok: true, database: 'up' }) as unknown))
  expect(asked).toHaveBeenCalledTimes(1)
  await health()
  expect(asked).toHaveBeenCalledTimes(2)
})
