import { fireEvent, screen } from '@testing-library/react'
import { myBooking } from '../../../../test/booking/my-booking'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { BookingCard } from './booking-card'

const asked = myBooking({ state: 'requested', answerBy: at('15:00') })
const { call } = answering({ 'district.get': () => new Promise(() => {}) })

test('the card shows the deadline of the community’s answer', () => {
  const { container } = onPhone(<BookingCard booking={asked} now={at('14:00')} />, call, at('14:00'))
  expect(container.textContent).toContain('下午 3:00\u00a0前回您')
})

test('an overdue answer is called late, with the telephone of the point', () => {
  const { container, dialled } = onPhone(<BookingCard booking={asked} now={at('15:30')} />, call, at('15:30'))
  expect(container.textContent).toContain('社区回话晚了')
  expect(container.textContent).not.toContain('前回您')
  fireEvent.click(screen.getByRole('button', { name: /023/ }))
  expect(dialled).toEqual([asked.room.point.phone])
})
