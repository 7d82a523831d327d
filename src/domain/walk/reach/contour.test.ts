import fc from 'fast-check'
import { traceRings } from './contour'
import type { Point } from '../geometry'
import { isInRing, nestRings, ringArea, simplifyRing } from './rings'

/** A grid from a drawing, the first line the northernmost: `#` is inside. */
const drawn = (...lines: string[]) => {
  const rows = [...lines].reverse()
  const columns = rows[0]!.length
  const values = Float32Array.from(rows.join(''), (sign) => (sign === '#' ? 1 : -1))
  return { columns, rows: rows.length, values }
}

test('an island with a lake, and an island in the lake', () => {
  const rings = traceRings(
    drawn('.........', '.#######.', '.#.....#.', '.#..#..#.', '.#.....#.', '.#######.', '.........'),
  )
  const areas = nestRings(rings)
  expect(areas.map((area) => area.map((ring) => Math.sign(ringArea(ring))))).toEqual([[1, -1], [1]])
  expect(isInRing([4, 3], areas[1]![0]!)).toBe(true)
})

test('two areas that touch at a corner stay separate', () => {
  expect(traceRings(drawn('....', '.#..', '..#.', '....'))).toHaveLength(2)
  expect(traceRings(drawn('....', '..#.', '.#..', '....'))).toHaveLength(2)
})

const grids = fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 }), {
  minLength: 6,
  maxLength: 6,
})

test('every cell lies on its own side of the rings', () => {
  fc.assert(
    fc.property(grids, (rows) => {
      const columns = 8
      const values = new Float32Array(columns * 8).fill(-5)
      rows.forEach((row, j) => row.forEach((value, i) => (values[(j + 1) * columns + i + 1] = value + 0.5)))
      const rings = traceRings({ columns, rows: 8, values })
      values.forEach((value, cell) => {
        const place: Point = [cell % columns, Math.floor(cell / columns)]
        const depth = rings
          .filter((ring) => isInRing(place, ring))
          .reduce((sum, ring) => sum + Math.sign(ringArea(ring)), 0)
        expect(depth).toBe(value > 0 ? 1 : 0)
      })
    }),
  )
})

test('a simplified ring stays within the tolerance and has no superfluous points', () => {
  const circle = Array.from({ length: 360 }, (_, degree): Point => [
    100 * Math.cos((degree * Math.PI) / 180),
    100 * Math.sin((degree * Math.PI) / 180),
  ])
  const simple = simplifyRing(circle, 3)
  expect(simple.length).toBeLessThan(30)
  expect(Math.abs(ringArea(simple) / ringArea(circle) - 1)).toBeLessThan(0.04)
  expect(
    simplifyRing(
      [
        [0, 0],
        [5, 0.1],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
      1,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ])
})
