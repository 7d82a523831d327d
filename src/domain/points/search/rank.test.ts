import { rankFound } from './rank'

const point = (name: string, score: number, seconds: number | null, state: 'open' | 'closed' = 'open') => ({
  score,
  row: {
    name,
    walk: seconds === null ? null : { seconds },
    straightMeters: seconds === null ? null : seconds,
    isUnreachable: false,
    opening: { state },
  },
})
/** A point without a walking time: too far, or without a network. */
const untimed = (
  name: string,
  straightMeters: number | null,
  state: 'open' | 'closed' = 'open',
  isUnreachable = false,
) => {
  const { score, row } = point(name, 1, null, state)
  return { score, row: { ...row, straightMeters, isUnreachable } }
}
const order = (found: ReturnType<typeof point>[], text = '') =>
  rankFound(found, text, 20).map(({ row, isSure }) => `${row.name}${isSure ? '' : '?'}`)

test('open now comes before near, and both after the better answer', () => {
  const found = [
    point('关着近', 1, 60, 'closed'),
    point('开着远', 1, 900),
    point('开着近', 1, 300),
    point('差', 0.8, 30),
  ]
  expect(order(found)).toEqual(['开着近', '开着远', '关着近', '差'])
})

test('one that is open far away does not come before a near one that is closed', () => {
  const found = [
    untimed('开着很远', 30_000),
    untimed('开着没位置', null),
    untimed('开着走不到', 50, 'open', true),
    point('关着近', 1, 120, 'closed'),
  ]
  expect(order(found)).toEqual(['关着近', '开着很远', '开着没位置', '开着走不到'])
})

test('without a network the open one within a walk comes first, and none for being open farther away', () => {
  const found = [untimed('开着很远', 30_000), untimed('关着近', 200, 'closed'), untimed('开着近', 400)]
  expect(order(found)).toEqual(['开着近', '关着近', '开着很远'])
})

test('without a place the open ones come first', () => {
  expect(order([point('甲', 1, null, 'closed'), point('乙', 1, null)])).toEqual(['乙', '甲'])
})

test('without a place: names that begin with the text, then the shorter ones', () => {
  const found = [point('江边书吧', 1, null), point('书吧分馆', 1, null), point('书吧', 1, null)]
  expect(order(found, '书吧')).toEqual(['书吧', '书吧分馆', '江边书吧'])
})

test('what is much worse than the best is only similar, and fills a short answer', () => {
  expect(order([point('好', 1, 60), point('差', 0.55, 30)])).toEqual(['好', '差?'])
  const many = Array.from({ length: 6 }, (_, index) => point(`好${index}`, 1, index))
  expect(order([...many, point('差', 0.55, 30)])).toHaveLength(6)
})

test('where nothing is sure, similar ones are all there is', () => {
  expect(order([point('差', 0.4, 30)])).toEqual(['差?'])
})
