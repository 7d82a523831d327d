import { at } from '../../../test/walk/town'
import type { LatLngPair } from './place'
import { streetNames } from './street-names'

const point = (east: number, north: number): LatLngPair => {
  const { lat, lng } = at(east, north)
  return [lat, lng]
}
const line = (name: string, ...ends: [number, number][]) => ({ name, line: ends.map(([e, n]) => point(e, n)) })

test('a name stands in the middle of its line and follows its direction, never upside down', () => {
  const found = streetNames([
    line('平街', [0, 0], [100, 0]),
    line('回头街', [100, 50], [0, 50]),
    line('上坡', [0, 0], [60, 60]),
    line('下坡', [0, 60], [60, 0]),
  ])
  const turns = Object.fromEntries(found.map(({ name, turnDegrees }) => [name, turnDegrees]))
  expect(turns).toEqual({ 平街: 0, 回头街: 0, 上坡: -45, 下坡: 45 })
  const flat = found.find(({ name }) => name === '平街')
  expect(flat?.at[0]).toBeCloseTo(point(50, 0)[0], 6)
  expect(flat?.at[1]).toBeCloseTo(point(50, 0)[1], 6)
})

test('a street is named again where it goes on, and once where it consists of many pieces', () => {
  const pieces = [0, 30, 60, 90].map((east) => line('长街', [east, 0], [east + 30, 0]))
  expect(streetNames(pieces)).toHaveLength(1)
  const far = line('长街', [2_000, 0], [2_060, 0])
  expect(streetNames([...pieces, far]).map(({ name }) => name)).toEqual(['长街', '长街'])
})

test('a lane without a name, and one that is too short for it, have none', () => {
  expect(streetNames([line('', [0, 0], [100, 0]), line('短巷', [0, 0], [20, 0])])).toEqual([])
})

test('a line of one place, as that of a lift, has no name to write', () => {
  expect(streetNames([line('电梯', [0, 0], [0, 0])])).toEqual([])
})
