import { dayLines } from './day-line'

const NOW = '2026-11-25T02:00:00.000Z'
const strip = Array.from({ length: 15 }, (_, index) => ({
  day: `2026-${index < 6 ? `11-${25 + index}` : `12-${String(index - 5).padStart(2, '0')}`}`,
  free: index,
  why: null,
}))

test('three days are shown with their free times, and the rest of two weeks behind the fourth tile', () => {
  const { first, others, more } = dayLines(strip, '2026-11-25', NOW)
  expect(first.map(({ name, note, isOn }) => [name, note, isOn])).toEqual([
    ['今天', '没有空', true],
    ['明天', '1 个时间可选', false],
    ['后天', '2 个时间可选', false],
  ])
  expect([others.length, more]).toEqual([12, { name: '更多', weekday: '', note: '两周内', isOn: false }])
})

test('a day chosen behind the fourth tile is shown on it', () => {
  expect(dayLines(strip, '2026-11-28', NOW).more).toEqual({
    name: '星期六',
    weekday: '',
    note: '3 个时间可选',
    isOn: true,
  })
})

test('a day without free times gives a short reason', () => {
  const closed = [{ day: '2026-11-25', free: 0, why: '楼上装修声音很大' }]
  expect(dayLines(closed, '', NOW)).toMatchObject({ first: [{ note: '楼上装修声…' }], more: null })
})

test('a partly available day says how much is free, not why the day is exceptional', () => {
  const partly = [{ day: '2026-11-25', free: 4, why: '下午停水' }]
  expect(dayLines(partly, '', NOW)).toMatchObject({ first: [{ note: '4 个时间可选' }] })
})

test('every day has its weekday, said once', () => {
  const { first, others } = dayLines(strip, '', NOW)
  expect(first.map(({ name, weekday }) => [name, weekday])).toEqual([
    ['今天', '星期三'],
    ['明天', '星期四'],
    ['后天', '星期五'],
  ])
  expect(others.slice(3, 5).map(({ name, weekday }) => [name, weekday])).toEqual([
    ['星期二', ''],
    ['12 月 2 日', '星期三'],
  ])
})
