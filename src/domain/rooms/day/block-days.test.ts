import { cutAtMidnight, wholeDays } from './block-days'

const NOW = '2026-11-24T02:10:00.000Z' // ten past ten in Shanghai
const midnight = (day: string) => new Date(`${day}T00:00:00+08:00`).toISOString()

test.each([
  ['a day to come', '2026-11-25', '2026-11-25', midnight('2026-11-25'), midnight('2026-11-26')],
  ['some days', '2026-11-30', '2026-12-02', midnight('2026-11-30'), midnight('2026-12-03')],
  ['today, from the next half hour on', '2026-11-24', '2026-11-24', '2026-11-24T02:30:00.000Z', midnight('2026-11-25')],
])('%s', (_, first, last, startsAt, endsAt) => {
  expect(wholeDays(first, last, NOW)).toEqual({ startsAt, endsAt })
})

test.each([
  ['is over', '2026-11-23', NOW],
  ['has less than half an hour left', '2026-11-24', '2026-11-24T15:45:00.000Z'],
])('nothing is to be had of a day that %s', (_, day, now) => {
  expect(wholeDays(day, day, now)).toBeNull()
})

test('whole days are cut into as many', () => {
  const days = wholeDays('2026-11-30', '2026-12-02', NOW)
  expect(days && cutAtMidnight(days)).toHaveLength(3)
})
