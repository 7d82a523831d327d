import { render, screen } from '@testing-library/react'
import { answering, holding } from '../../../../test/booking/phone'
import { myBooking } from '../../../../test/booking/my-booking'
import { at } from '../../../../test/booking/room-day'
import { BookingStore } from '../parts/booking-store'
import { CheckIn } from './check-in'

const NOW = at('14:20')
const shown = (series: string | null): string => {
  const store = new BookingStore(answering({}).call, holding(NOW), myBooking().id)
  return render(<CheckIn store={store} booking={myBooking({ series })} now={NOW} />).container.textContent ?? ''
}

test('a single booking asks for the door code during the check-in window', () => {
  expect(shown(null)).toContain('签到')
  expect(screen.getByRole('button', { name: /签到/ })).toBeTruthy()
})

test('a weekly series asks for no code', () => {
  expect(shown('演示合唱队')).toBe('')
})
