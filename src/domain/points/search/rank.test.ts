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
