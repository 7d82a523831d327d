import { myBooking } from '../../../../test/booking/my-booking'
import { at } from '../../../../test/booking/room-day'
import { checkInTime } from './check-in-time'

test.each([
  ['14:14:59', 'early'],
  ['14:15', 'now'],
  ['14:30', 'now'],
  ['14:59:59', 'now'],
  ['15:00', 'late'],
])('at %s of a booking from 14:30 it is %s to check in', (clock, when) => {
  expect(checkInTime(myBooking(), at(clock))).toBe(when)
})

test.each(['requested', 'checkedIn', 'done', 'cancelled'] as const)(
  'a booking that is %s is not checked in',
  (state) => {
    expect(checkInTime(myBooking({ state }), at('14:30'))).toBe('never')
  },
)
