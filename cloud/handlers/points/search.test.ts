import { sql } from 'kysely'
import { newKey, openWorld, type World } from '../../../test/factories'
import { place } from '../../../test/walk/hill-town'
import { officeHours } from '../../../test/records/hours'
import { savedPoint } from '../../../test/records/saved-point'
import { type PointKind, pointKinds, type ServiceKind, serviceKinds } from '../../../src/domain/points/point-record'
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

const here = { ...place(0, 0), profile: 'standard' as const }
const detail = (name: string, bring: string[] = []) => ({
  kind: 'office' as const,
  name,
  bring,
  who: '满 80 岁的老人',
  fee: '不收钱',
  hours: '',
  counter: '二号窗口',
  phone: '',
})
const closed = { ...officeHours, week: officeHours.week.map(() => []) }

test('a service is found by its name and by what it needs, and comes with the answer', async () => {
  await world.newPoint({ name: '便民厅', serviceDetails: [detail('打印'), detail('高龄津贴', ['身份证', '户口本'])] })
  const { rows } = await world.ask(null, 'points.search', { text: '高龄金贴' })
  expect(rows).toMatchObject([{ name: '便民厅', isSure: true, by: 'service', words: '高龄津贴' }])
  expect(rows[0]?.service).toMatchObject({ name: '高龄津贴', bring: ['身份证', '户口本'], counter: '二号窗口' })
  const needed = await world.ask(null, 'points.search', { text: '户口本' })
  expect(needed.rows).toMatchObject([{ by: 'bring', words: '户口本', service: { name: '高龄津贴' } }])
})

test('open now first, then the nearest; with minutes and stairs from the place', async () => {
  await world.newPoint({ name: '近的食堂', position: place(100, 0), hours: closed })
  await world.newPoint({ name: '坎上食堂', position: place(300, 120) })
  await world.newPoint({ name: '中间食堂', position: place(250, 0) })
  const { rows } = await world.ask(null, 'points.search', { text: '食堂', near: here })
  expect(rows.map(({ name, walk }) => [name, (walk?.stairs ?? 0) > 0])).toEqual([
    ['中间食堂', false],
    ['坎上食堂', true],
    ['近的食堂', false],
  ])
})

test('without a place, of several words the point with all comes first, however many have one of them', async () => {
  const model = await world.newPoint({ name: '柚子坡书吧' })
  await sql`
    insert into point (community_id, id, code, name, kind, services, address, position_status, hours, accessibility,
      service_details, alerts)
    select community_id, 'many' || n, 'many' || n, name, kind, services, address, 'unverified', hours, accessibility,
      service_details, alerts
    from point, generate_series(1, 300) n where id = ${model}`.execute(world.db)
  await world.newPoint({ name: '柚子坡邻里服务点', serviceDetails: [detail('打印和复印')] })
  expect((await found('柚子坡 打印'))[0]).toBe('柚子坡邻里服务点')
  expect((await found('柚子坡 打印文件'))[0]).toBe('柚子坡邻里服务点')
})

test('a near one that is closed comes before one that is open at the other end of the district', async () => {
  await world.newPoint({ name: '山上食堂', position: { ...place(0, 0), lat: place(0, 0).lat + 0.3 } })
  await world.newPoint({ name: '近的食堂', position: place(100, 0), hours: closed })
  const { rows } = await world.ask(null, 'points.search', { text: '食堂', near: here })
  expect(rows.map(({ name, walk }) => [name, walk !== null])).toEqual([
    ['近的食堂', true],
    ['山上食堂', false],
  ])
})

test('a point farther than an hour’s walk, and one without a position, are found where there are few near ones', async () => {
  await world.newPoint({ name: '山上食堂', position: { ...place(0, 0), lat: place(0, 0).lat + 0.5 } })
  await world.newPoint({ name: '新食堂', position: null })
  const { rows } = await world.ask(null, 'points.search', { text: '食堂', near: here })
  expect(rows.map(({ name, walk, position }) => [name, walk, position === null])).toEqual([
    ['山上食堂', null, false],
    ['新食堂', null, true],
  ])
})

test('where nothing is found, the nearest 办事 point is in the answer', async () => {
  await world.newPoint({ name: '河街书吧', services: ['leisure'] })
  await world.newPoint({ name: '便民厅', services: ['office'], position: place(200, 0) })
  expect(await world.ask(null, 'points.search', { text: '修拉链', near: here })).toMatchObject({
    rows: [],
    office: { name: '便民厅', walk: { isWithin: true } },
  })
  expect(await world.ask(null, 'points.search', { text: '书吧', near: here })).toMatchObject({ office: null })
  expect(await world.ask(null, 'points.search', { text: '修拉链' })).toMatchObject({ rows: [], office: null })
})

test.each(['血压'.repeat(100), '😀👩‍👩‍👧', "%' or 1=1; drop table point --", '_', '\\', 'a', '血'])(
  'an odd text has an answer: %s',
  async (text) => {
    await world.newPoint({ name: '书吧' })
    expect(await found(text)).toEqual([])
    expect((await world.call(null, 'points.search', { text, near: here })).ok).toBe(true)
  },
)

test('more than 200 characters are refused', async () => {
  expect(await world.call(null, 'points.search', { text: '血'.repeat(201) })).toMatchObject({
    error: { code: 'invalid_input' },
  })
})

test('every kind and every service is found by the word that residents read', async () => {
  for (const kind of Object.keys(pointKinds) as PointKind[])
    await world.ask(await world.newPerson('worker'), 'points.save', savedPoint({ name: '甲', kind }), newKey())
  for (const [kind, word] of Object.entries(pointKinds)) {
    const { rows } = await world.ask(null, 'points.search', { text: word })
    expect(rows[0]).toMatchObject({ kind, by: 'kind' })
  }
  for (const [service, word] of Object.entries(serviceKinds)) {
    await world.newPoint({ name: service, services: [service as ServiceKind] })
    expect(await found(word)).toContain(service)
  }
})
