import { at } from '../../test/booking/room-day'
import { isAppointmentOver } from './appointment'

test('a visit or a meeting is not over at its start, but an hour later', () => {
  expect(['14:00', '15:00', '15:01', '15:59', '16:01'].map((now) => isAppointmentOver(at('15:00'), at(now)))).toEqual([
    false,
    false,
    false,
    false,
    true,
  ])
})
