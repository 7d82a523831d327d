import { openWorld, type World } from '../../../test/factories'
import { hillWalking, place } from '../../../test/walk/hill-town'
import type { Position } from '../../../src/domain/geo'
import { limits } from '../../../src/contract/limits'
import { noWalking } from '../../platform/walking'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('streets and stairs around a place, as separate lines, in Chinese map coordinates', async () => {
  const { streets, stairs, names, graph } = await world.ask(null, 'map.lines', place(0, 0))
  expect(streets.length).toBeGreaterThanOrEqual(4)
  const near = ({ lat, lng }: Position): unknown => [expect.closeTo(lat, 5), expect.closeTo(lng, 5)]
  const ends = [near(place(300, 0)), near(place(300, 120))]
  expect(stairs).toHaveLength(1)
  expect([stairs[0], [...stairs[0]!].reverse()]).toContainEqual(ends)
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['河街', '台地路', '十八梯']))
  expect(graph).toMatchObject({ attribution: '测试路网' })
})

test('far from every street, or without a network, there is nothing to draw', async () => {
  expect(await world.ask(null, 'map.lines', place(0, 5_000))).toMatchObject({ streets: [], stairs: [] })
  const without = await openWorld({}, { walking: noWalking })
  expect(await without.ask(null, 'map.lines', place(0, 0))).toEqual({ streets: [], stairs: [], names: [], graph: null })
  await without.close()
})

test('a city with more streets than the limit is cut at the limit', async () => {
  const { lat, lng } = place(0, 0)
  const line: [number, number][] = [
    [lat, lng],
    [lat, lng],
  ]
  const streets = Array.from({ length: limits.lineCountMax + 1 }, () => line)
  const dense = await openWorld({}, { walking: { ...hillWalking, lines: () => ({ streets, stairs: [], names: [] }) } })
  const drawn = await dense.ask(null, 'map.lines', place(0, 0))
  expect(drawn.streets).toHaveLength(limits.lineCountMax)
  await dense.close()
})
