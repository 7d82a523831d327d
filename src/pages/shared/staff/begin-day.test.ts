import { beginDay, dayOf } from './begin-day'

const TODAY = '2026-11-24'

test('a form starts with the day of its route, unless that is in the past', () => {
  expect(['2026-11-26', TODAY, '2026-11-23', ''].map((day) => beginDay(day, TODAY))).toEqual([
    '2026-11-26',
    TODAY,
    TODAY,
    TODAY,
  ])
})

test.each(['tomorrow', '2026-13-01', '2026-11-2', '9999-99-99'])('%s is not a valid day', (named) => {
  expect([dayOf(named), beginDay(named, TODAY)]).toEqual(['', TODAY])
})
