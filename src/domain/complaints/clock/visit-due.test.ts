import { at, on } from '../../../../test/booking/room-day'
import { makeCalendar } from '../../calendar'
import { clocksOf } from './clock'
import { visitDue } from './visit-due'

const calendar = makeCalendar([2026], [])

test('a visit is due a working day later, and never at night', () => {
  expect(visitDue(calendar, at('15:20'))).toBe(on('2026-11-25', '15:20'))
  expect(visitDue(calendar, at('21:00'))).toBe(on('2026-11-25', '21:00'))
  expect(visitDue(calendar, at('21:01'))).toBe(on('2026-11-26', '09:00'))
})

test('it is what the clock of a complaint that is filed then says', () => {
  const never = { reopenedAt: null, firstReplyAt: null, visitedAt: null, settledAt: null, pauses: [] }
  for (const filedAt of [at('03:00'), at('12:00'), at('23:59'), on('2026-11-27', '16:00'), on('2026-11-28', '10:00')])
    expect(clocksOf(calendar, { filedAt, urgency: 'soon', isHard: false, ...never }, filedAt).visit.dueAt).toBe(
      visitDue(calendar, filedAt),
    )
})
