import { on } from '../../../test/booking/room-day'
import { makeCalendar } from '../calendar'
import { answerBy } from './answer-by'

const calendar = makeCalendar([2026, 2027], [{ day: '2026-12-01', kind: 'holiday', name: '演示节' }])
const FRIDAY = '2026-11-27'
const LATER = on('2026-12-09', '14:00')

test.each([
  ['a day later, on a working day', on('2026-11-24', '10:00'), LATER, on('2026-11-25', '10:00')],
  ['in the morning instead of at night', on('2026-11-24', '22:30'), LATER, on('2026-11-26', '09:00')],
  ['not before eight', on('2026-11-24', '06:00'), LATER, on('2026-11-25', '09:00')],
  ['on Monday instead of on Saturday', on(FRIDAY, '10:00'), LATER, on('2026-11-30', '09:00')],
  ['on Monday, asked late on Friday', on(FRIDAY, '22:30'), LATER, on('2026-11-30', '09:00')],
  ['not on a holiday', on('2026-11-30', '10:00'), LATER, on('2026-12-02', '09:00')],
  ['before its time begins', on('2026-11-24', '10:00'), on('2026-11-24', '14:00'), on('2026-11-24', '14:00')],
  ['before it begins on a day off', on(FRIDAY, '10:00'), on('2026-11-29', '14:00'), on('2026-11-29', '14:00')],
])('a request is answered %s', (_, madeAt, startsAt, by) => {
  expect(answerBy(calendar, { madeAt, startsAt })).toBe(by)
})
