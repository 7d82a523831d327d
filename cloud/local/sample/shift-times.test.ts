import { shanghai } from '../../../test/times'
import { shiftTimesOf } from './shift-times'

const DAY = '2026-11-25'

test.each([
  ['10:00', '09:30', '11:30'],
  ['10:29', '09:30', '11:30'],
  ['00:00', '00:00', '02:00'],
  ['00:40', '00:00', '02:00'],
  ['23:59', '23:00', '24:00'],
])('at %s a shift that is under way has begun at %s and lasts until %s, within the day', (now, from, until) => {
  expect(shiftTimesOf({ from: 'now', minutes: 120 }, 0, shanghai(DAY, now))).toEqual({
    startsAt: shanghai(DAY, from),
    endsAt: until === '24:00' ? shanghai('2026-11-26', '00:00') : shanghai(DAY, until),
  })
})

test('other shifts have their time of day, so many days from the day of loading', () => {
  expect(shiftTimesOf({ from: '14:00', minutes: 90 }, -3, shanghai(DAY, '23:50'))).toEqual({
    startsAt: shanghai('2026-11-22', '14:00'),
    endsAt: shanghai('2026-11-22', '15:30'),
  })
})
