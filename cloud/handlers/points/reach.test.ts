import { openWorld, type World } from '../../../test/factories'
import { place } from '../../../test/walk/hill-town'
import { noWalking } from '../../platform/walking'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Pair = readonly [lat: number, lng: number]

/** Point in polygon, by counting how often a ray eastwards crosses the ring. */
const isWithin = ([lat, lng]: Pair, ring: readonly Pair[]): boolean =>
  ring.filter(([lat1, lng1], index) => {
    const [lat2, lng2] = ring[(index + 1) % ring.length]!
    return lat1 > lat !== lat2 > lat && lng < lng1 + ((lat - lat1) / (lat2 - lat1)) * (lng2 - lng1)
  }).length %
    2 ===
  1

const reaches = async (profile: 'standard' | 'elder' | 'stepfree', east: number, north: number) => {
  const { areas } = await world.ask(null, 'points.reach', { ...place(0, 0), profile })
  const { lat, lng } = place(east, north)
  return areas.some(([outer = [], ...holes]) => {
    const isIn = (ring: readonly Pair[]) => isWithin([lat, lng], ring)
    return isIn(outer) && !holes.some(isIn)
  })
}

test('ten minutes reach along the street and up the stairs, and no farther', async () => {
  expect(await reaches('standard', 580, 0)).toBe(true)
  expect(await reaches('standard', 300, 119)).toBe(true)
  expect(await reaches('standard', 1_100, 40)).toBe(false)
})

test('an elder reaches less far, and a wheelchair takes no stairs', async () => {
  expect(await reaches('elder', 400, 0)).toBe(true)
  expect(await reaches('elder', 580, 0)).toBe(false)
  expect(await reaches('stepfree', 300, 119)).toBe(false)
})

test('the attribution of the network is given; without a network there is no area', async () => {
  const question = { ...place(0, 0), profile: 'standard' as const }
  expect(await world.ask(null, 'points.reach', question)).toMatchObject({ graph: { attribution: '测试路网' } })
  const without = await openWorld({}, { walking: noWalking })
  expect(await without.ask(null, 'points.reach', question)).toEqual({ areas: [], graph: null })
  await without.close()
})

test('the position goes nowhere: no statement is sent for an anonymous caller', async () => {
  world.statements.length = 0
  await world.ask(null, 'points.reach', { ...place(0, 0), profile: 'elder' })
  expect(world.statements).toEqual([])
})
