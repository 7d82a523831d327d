import { dayLines } from './day-line'

const NOW = '2026-11-25T02:00:00.000Z'
const strip = Array.from({ length: 15 }, (_, index) => ({
  day: `2026-${index < 6 ? `11-${25 + index}` : `12-${String(index - 5).padStart(2, '0')}`}`,
  free: index,
  why: null,
}))

test('three days lie open, each with what is free, and the rest of two weeks behind the fourth', () => {
  const { first, others, more } = dayLines(strip, '2026-11-25', NOW)
  expect(first.map(({ name, note, isOn }) => [name, note, isOn])).toEqual([
    ['今天', '没有空', true],
    ['明天', '空 1 段', false],
    ['后天', '空 2 段', false],
  ])
  expect([others.length, more]).toEqual([12, { name: '更多', note: '两周内', isOn: false }])
})

test('a day from behind the fourth tile stands on it', () => {
  expect(dayLines(strip, '2026-11-28', NOW).more).toEqual({ name: '星期六', note: '空 3 段', isOn: true })
})

test('a day without anything free says why, shortly', () => {
  const closed = [{ day: '2026-11-25', free: 0, why: '楼上装修声音很大' }]
  expect(dayLines(closed, '', NOW)).toMatchObject({ first: [{ note: '楼上装修声…' }], more: null })
})

test('a day of which a part is left says how much, not why it is no ordinary one', () => {
  const partly = [{ day: '2026-11-25', free: 4, why: '下午停水' }]
  expect(dayLines(partly, '', NOW)).toMatchObject({ first: [{ note: '空 4 段' }] })
})
