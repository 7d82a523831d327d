import { sql } from 'kysely'
import { openWorld, type World } from '../../../test/factories'
import { place } from '../../../test/walk/hill-town'
import { METERS_PER_DEGREE } from '../../../src/domain/geo'
import { readQuestion } from '../../../src/domain/points/search/question'
import { anyPattern, withAllWords, withAnyWord } from '../../../src/domain/points/search/grams'
import { findAnywhere, findNear } from './search'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.db.deleteFrom('point').execute())
afterAll(() => world.close())

const here = place(0, 0)
const days = { fromDay: '2026-11-24', toDay: '2026-12-08' }
const question = readQuestion('食堂')
const wanted = withAnyWord(question)

/** Canteens to the north of here, the farthest first in the table; the id of each is `prefix` and its rank by distance. */
const addCanteens = async (prefix: string, count: number, { meters = 0, apart = 0 } = {}) => {
  const model = await world.newPoint({ name: '食堂', position: here })
  await sql`
    insert into point (community_id, id, code, name, kind, services, address, lat, lng, position_status, hours,
      accessibility, service_details, alerts)
    select community_id, ${prefix} || n, ${prefix} || n, name, kind, services, address,
      lat + (${meters}::float8 + n * ${apart}::float8) / ${METERS_PER_DEGREE}::float8, lng, 'verified', hours,
      accessibility, service_details, alerts
    from point, generate_series(${count}::int, 1, -1) n where id = ${model} order by n desc`.execute(world.db)
  await world.db.deleteFrom('point').where('id', '=', model).execute()
}
const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id)
const near = async () => idsOf((await findNear(world.db, here, anyPattern(question), days)).points)
const anywhere = async (from: typeof here | null = here) => idsOf(await findAnywhere(world.db, from, wanted))

test('around a place the nearest come first, and the farthest are cut off', async () => {
  await addCanteens('c', 150, { apart: 10 })
  expect(await near()).toEqual(numbered('c', 120))
})

test('an hour’s walk is as far in every direction', async () => {
  const corner = { ...here, lat: here.lat + 4_400 / METERS_PER_DEGREE, lng: here.lng + 4_400 / METERS_PER_DEGREE }
  await world.newPoint({ name: '食堂', position: corner })
  expect(await near()).toEqual([])
})

test('of equally near ones the ids decide which are cut off', async () => {
  await addCanteens('c', 150)
  expect(await near()).toEqual(numbered('c', 150).sort().slice(0, 120))
})

test('anywhere, few are all found: the nearest first, those without a position last', async () => {
  await world.newPoint({ name: '食堂', position: null })
  await addCanteens('far', 2, { meters: 50_000, apart: 100 })
  await addCanteens('near', 2, { apart: 100 })
  const found = await anywhere()
  expect(found.slice(0, 4)).toEqual(['near1', 'near2', 'far1', 'far2'])
  expect(found).toHaveLength(5)
  expect(await anywhere(null)).toEqual([...found].sort())
})

test('however many lie far away and first in the table, the near ones are found before them', async () => {
  await addCanteens('far', 300, { meters: 50_000, apart: 100 })
  await addCanteens('near', 50, { meters: 4_500, apart: 40 })
  const found = await anywhere()
  expect(found.slice(0, 50)).toEqual(numbered('near', 50))
  expect(found.length).toBeGreaterThan(200)
  expect(new Set(found).size).toBe(found.length)
})

test('of many near ones the farthest are cut off, and none for one that is farther away', async () => {
  await addCanteens('near', 250, { meters: 5_000, apart: 10 })
  const found = await anywhere()
  expect(found.slice(0, 200)).toEqual(numbered('near', 200))
})

test('with all words together, a point that has them is found among however many that have one', async () => {
  await addCanteens('far', 300, { meters: 50_000, apart: 100 })
  await addCanteens('near', 250, { meters: 5_000, apart: 5 })
  const both = await world.newPoint({ name: '柚子坡长者食堂', position: null })
  const asked = withAllWords(readQuestion('柚子坡 社区食堂'))
  expect(asked && idsOf(await findAnywhere(world.db, null, asked))).toEqual([both])
  expect(asked && idsOf(await findAnywhere(world.db, here, asked))).toEqual([both])
})

test('all words together are few enough ones for the index', () => {
  expect(withAllWords(readQuestion('食堂'))).toBe(null)
  expect(withAllWords(readQuestion('老年 食堂'))).toBe(null)
  expect(withAllWords(readQuestion('饭堂 看书'))?.sets).toHaveLength(4)
  expect(withAllWords(readQuestion('饭堂 看书 唱歌 卫生站'))?.sets).toHaveLength(16)
  expect(withAllWords(readQuestion('饭堂 看书 唱歌 社区卫生站'))).toBe(null)
  expect(withAllWords(readQuestion('柚子坡 灯塔 石桥 江边 榕树'))).toBe(null)
})
