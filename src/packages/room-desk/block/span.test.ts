import { spanOf } from './span'

const NOW = '2026-11-24T02:10:00.000Z'
const at = (day: string, clock: string) => new Date(`2026-${day}T${clock}:00+08:00`).toISOString()

test.each([
  ['hours', at('11-24', '14:00'), at('11-24', '16:00'), '今天下午 2:00 到 4:00'],
  ['the rest of a day', at('11-24', '10:30'), at('11-25', '00:00'), '今天上午 10:30 到夜里 12:00'],
  ['a day', at('11-25', '00:00'), at('11-26', '00:00'), '明天一整天'],
  ['days', at('11-25', '00:00'), at('11-28', '00:00'), '明天到 11 月 27 日，都是整天'],
  ['from today on', at('11-24', '10:30'), at('11-26', '00:00'), '今天到 11 月 25 日，都是整天'],
])('%s', (_, startsAt, endsAt, said) => {
  expect(spanOf({ startsAt, endsAt }, NOW)).toBe(said)
})
