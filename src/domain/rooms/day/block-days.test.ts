import { cutAtMidnight, wholeDays } from './block-days'

const NOW = '2026-11-24T02:10:00.000Z' // 10:10 in Shanghai
const midnight = (day: string) => new Date(`${day}T00:00:00+08:00`).toISOString()

test.each([
  ['a future day', '2026-11-25', '2026-11-25', midnight('2026-11-25'), midnight('2026-11-26')],
  ['several days', '2026-11-30', '2026-12-02', midnight('2026-11-30'), midnight('2026-12-03')],
  ['today, from the next half hour on', '2026-11-24', '2026-11-24', '2026-11-24T02:30:00.000Z', midnight('2026-11-25')],
])('%s', (_, first, last, startsAt, endsAt) => {
  expect(wholeDays(first, last, NOW)).toEqual({ startsAt, endsAt })
})

test.each([
  ['is over', '2026-11-23', NOW],
  ['has less than half an hour left', '2026-11-24', '2026-11-24T15:45:00.000Z'],
])('a day that %s cannot be blocked', (_, day, now) => {
  expect(wholeDays(day, day, now)).toBeNull()
})

test('several whole days are cut at midnight into one block per day', () => {
  const days = wholeDays('2026-11-30', '2026-12-02', NOW)
  expect(days && cutAtMidnight(days)).toHaveLength(3)
})
