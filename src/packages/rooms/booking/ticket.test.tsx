import { render } from '@testing-library/react'
import { myBooking } from '../../../../test/booking/my-booking'
import { at } from '../../../../test/booking/room-day'
import type { Booking } from '../parts/booking-store'
import { Ticket } from './ticket'

const saidOf = (more: Partial<Booking>): string =>
  render(<Ticket booking={myBooking(more)} now={at('14:00')} />).container.textContent ?? ''

test('an active booking shows the code to be read out', () => {
  expect(saidOf({})).toContain('到前台报这个口令柚 4826')
})

test.each([
  ['requested', '等社区看一下'],
  ['checkedIn', '到了'],
  ['cancelled', '取消了'],
] as const)('a booking in state %s says so once, and shows no code', (state, word) => {
  const said = saidOf({ state })
  expect(said.split(word)).toHaveLength(2)
  expect(said).not.toContain('4826')
})
