import { myBooking } from '../../../../test/booking/my-booking'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering, holding } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { type Booking, BookingStore } from '../parts/booking-store'
import { Standing } from './standing'

const desk = { number: '023-0000 0001', whose: 'own' } as const
const { call } = answering({ 'inbox.list': () => ({ messages: [], isMore: false, consents: [] }) })

const saidOf = (booking: Booking, clock: string): string => {
  const now = at(clock)
  const store = new BookingStore(call, holding(now), booking.id)
  return (
    onPhone(<Standing store={store} booking={booking} now={now} phone={desk} />, call, now).container.textContent ?? ''
  )
}

test('the time until which the room is kept is shown for a single booking, not for a series, which is kept anyway', () => {
  expect(saidOf(myBooking(), '14:00')).toContain('还没到，房间可能让给排队的人')
  expect(saidOf(myBooking({ series: '演示合唱队' }), '14:00')).not.toContain('房间可能让给排队的人')
})

test('an overdue answer is called late, not announced for a time in the past', () => {
  const asked = myBooking({ state: 'requested', answerBy: at('10:00') })
  expect(saidOf(asked, '09:59')).toContain('上午 10:00\u00a0前回您')
  expect(saidOf(asked, '10:00')).toMatch(/社区回话晚了.*打电话/)
})
