import type { Way } from '../../../stores/points/way'
import { hillWords } from './hill-words'

type Piece = Way['pieces'][number]

const piece = (more: Partial<Piece>): Piece => ({
  kind: 'flat',
  street: null,
  meters: 100,
  seconds: 90,
  steps: 0,
  isStepsCounted: true,
  risesMeters: 0,
  ...more,
})
const flat = (risesMeters: number) => piece({ risesMeters })
const stairs = (steps: number, risesMeters: number, isStepsCounted = true) =>
  piece({ kind: 'stairs', steps, risesMeters, isStepsCounted })

test('a way down says what the way back costs', () => {
  expect(hillWords([flat(3), stairs(188, -28)], 3)).toBe('上 3 米，下 28 米 · 下 188 级；回来要爬 188 级')
})

test('a way up has no more to say about the way back', () => {
  expect(hillWords([stairs(40, 6), flat(2)], 8)).toBe('上 8 米 · 上 40 级')
})

test('steps in both directions are said apart', () => {
  expect(hillWords([stairs(40, 6), stairs(20, -3)], 6)).toBe('上 6 米，下 3 米 · 上 40 级，下 20 级；回来要爬 20 级')
})

test('where nobody has counted the steps, tens are said', () => {
  expect(hillWords([stairs(43, -6, false)], 0)).toBe('下 6 米 · 下约 40 级；回来要爬约 40 级')
})

test('a few steps are no level way, however little they rise', () => {
  expect(hillWords([flat(0), stairs(3, 0.4)], 0.4)).toBe('上 3 级')
})

test('a long way down without stairs says what is climbed back, a short one does not', () => {
  expect(hillWords([flat(-40)], 0)).toBe('下 40 米；回来要爬 40 米')
  expect(hillWords([flat(-40), stairs(20, 6)], 6)).toBe('上 6 米，下 40 米 · 上 20 级；回来要爬 40 米')
  expect(hillWords([flat(-9)], 0)).toBe('下 9 米')
})

test('a lift is not climbed', () => {
  expect(hillWords([piece({ kind: 'lift', risesMeters: 20 })], 0)).toBe('一路平')
})
