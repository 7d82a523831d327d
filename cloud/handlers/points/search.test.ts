import { newKey, openWorld, type World } from '../../../test/factories'
import { savedPoint } from '../../../test/records/saved-point'
import { limits } from '../../../src/contract/limits'
import { makeTick } from '../../tick/tick'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.db.deleteFrom('point').execute())
afterAll(() => world.close())

const found = async (text: string) => (await world.ask(null, 'points.search', { text })).rows.map(({ name }) => name)

test('by a part of the name, those that begin with it first, then the shorter ones', async () => {
  for (const name of ['江边柚子坡书吧', '柚子坡书吧分馆', '柚子坡书吧', '长者食堂']) await world.newPoint({ name })
  expect(await found('柚子坡')).toEqual(['柚子坡书吧', '柚子坡书吧分馆', '江边柚子坡书吧'])
  expect(await found(' 食堂 ')).toEqual(['长者食堂'])
  expect(await found('没有的')).toEqual([])
})

test('by the pinyin initials, in either case, once the timer has run', async () => {
  const worker = await world.newPerson('worker')
  await world.ask(worker, 'points.save', savedPoint({ name: '柚子坡书吧 2' }), newKey())
  expect(await found('yzp')).toEqual([])
  await makeTick(world.app)()
  expect(await found('yzp')).toEqual(['柚子坡书吧 2'])
  expect(await found('YZPSB2')).toEqual(['柚子坡书吧 2'])
})

test('a point the timer has not reached yet is not ranked ahead', async () => {
  await world.newPoint({ name: '江边书吧' })
  await world.newPoint({ name: '书吧里的书吧', initials: 'sbldsb' })
  expect(await found('书吧')).toEqual(['书吧里的书吧', '江边书吧'])
})

test('spaces alone find nothing, and send no query', async () => {
  await world.newPoint()
  world.statements.length = 0
  expect(await found('  ')).toEqual([])
  expect(await found('　')).toEqual([])
  expect(world.statements).toEqual([])
})

test('at most twenty are returned', async () => {
  for (let number = 0; number < limits.searchRowsMax + 1; number++) await world.newPoint()
  expect(await found('书吧')).toHaveLength(limits.searchRowsMax)
})
