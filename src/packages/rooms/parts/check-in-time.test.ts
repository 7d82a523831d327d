import { myBooking } from '../../../../test/booking/my-booking'
import { at } from '../../../../test/booking/room-day'
import { checkInTime } from './check-in-time'

test.each([
  ['14:14:59', 'early'],
  ['14:15', 'now'],
  ['14:30', 'now'],
  ['14:59:59', 'now'],
  ['15:00', 'late'],
])('at %s a booking from 14:30 has the check-in state %s', (clock, when) => {
  expect(checkInTime(myBooking(), at(clock))).toBe(when)
})

test.each(['requested', 'checkedIn', 'done', 'cancelled'] as const)(
  'a booking in state %s has no check-in',
  (state) => {
    expect(checkInTime(myBooking({ state }), at('14:30'))).toBe('never')
  },
)
