import fc from 'fast-check'
import { gather, wayBackground, wayPicture, type WayPiece } from './way-picture'

const flat = (meters: number, risesMeters = 0): WayPiece => ({ kind: 'flat', meters, risesMeters })
const stairs = (meters: number, risesMeters: number): WayPiece => ({ kind: 'stairs', meters, risesMeters })
const count = (text: string, part: string) => text.split(part).length - 1

const pieces = fc.array(
  fc.record({
    kind: fc.constantFrom('flat', 'stairs', 'lift', 'escalator'),
    meters: fc.integer({ min: 0, max: 900 }),
    risesMeters: fc.integer({ min: -60, max: 60 }),
  }) as fc.Arbitrary<WayPiece>,
  { maxLength: 60 },
)
const svgNumbers = (svg: string) =>
  [...svg.matchAll(/ d='M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

test('a climb puts the house higher than a descent', () => {
  const doorOf = (rises: number) => Number(/M298 ([\d.]+)v-9/.exec(wayPicture([stairs(30, rises)]))?.[1])
  expect(doorOf(20)).toBeLessThan(doorOf(-20))
})

test('stairs are drawn as treads, a lift as a box with an arrow', () => {
  const svg = wayPicture([flat(100), stairs(40, 15), { kind: 'lift', meters: 20, risesMeters: 20 }, flat(30)])
  expect(count(svg, '<rect')).toBe(1)
  expect(svg).toMatch(/(v-[\d.]+h[\d.]+){2}/)
})

test('a short flight of stairs beside a long street keeps its least width', () => {
  const svg = wayPicture([flat(2000), stairs(4, 2), flat(2000)])
  const run = /M[\d.]+ [\d.]+((?:v-?[\d.]+h[\d.]+)+)/.exec(svg)?.[1] ?? ''
  const width = [...run.matchAll(/h([\d.]+)/g)].reduce((sum, [, step]) => sum + Number(step), 0)
  expect(width).toBeGreaterThanOrEqual(11.5)
})

test('a gentle slope is not stretched to the full height', () => {
  const start = (rises: number) => Number(/^.*?d='M4 ([\d.]+)/.exec(wayPicture([flat(500, rises)]))?.[1])
  const end = (rises: number) => Number(/L280 ([\d.]+)H324/.exec(wayPicture([flat(500, rises)]))?.[1])
  expect(start(2) - end(2)).toBeLessThan((start(30) - end(30)) / 3)
})

test('any way stays inside the picture, which refers to no other resource', () => {
  fc.assert(
    fc.property(pieces, (way) => {
      const svg = wayPicture(way)
      for (const [x, y] of svgNumbers(svg)) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(326)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(66)
      }
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      expect(svg.replace("xmlns='http://www.w3.org/2000/svg'", '')).not.toMatch(/https?:|url\(|href/)
    }),
  )
})

test('gathering keeps the total length and climb', () => {
  fc.assert(
    fc.property(pieces, (way) => {
      const sum = (list: readonly WayPiece[]) => [
        list.reduce((meters, piece) => meters + piece.meters, 0),
        list.reduce((meters, piece) => meters + piece.risesMeters, 0),
      ]
      expect(sum(gather(way))).toEqual(sum(way))
    }),
  )
})

test('flights with short landings between them are joined, which keeps the SVG short', () => {
  const way = Array.from({ length: 40 }, (_, at) => (at % 2 ? stairs(12, 4) : flat(at)))
  expect(gather(way).length).toBeLessThanOrEqual(11)
  expect(wayBackground(way).length).toBeLessThan(2500)
})

test('the background has no character that must be escaped in CSS', () => {
  const inside = wayBackground([stairs(20, 8)]).slice('url("'.length, -'")'.length)
  expect(inside).not.toMatch(/["#\n]/)
  expect(decodeURIComponent(inside)).toContain('<svg')
})
