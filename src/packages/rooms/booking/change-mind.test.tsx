import { act, fireEvent, screen } from '@testing-library/react'
import { myBooking } from '../../../../test/booking/my-booking'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering, holding } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { went } from '../../../../test/stubs/taro'
import { type Booking, BookingStore } from '../parts/booking-store'
import { ChangeMind } from './change-mind'
import { words } from './words.zh'

const desk = { number: '023-0000 0001', whose: 'own' } as const

const show = (more: Partial<Booking>, now: string) => {
  const booking = myBooking(more)
  const { call, calls } = answering({ 'bookings.cancel': () => ({ cancelled: 1 }) })
  const store = new BookingStore(call, holding(now), booking.id)
  const { container, dialled } = onPhone(
    <ChangeMind store={store} booking={booking} now={now} phone={desk} />,
    call,
    now,
  )
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(name)))
  return { said: container.textContent ?? '', press, calls, dialled }
}

test('until the deadline it is moved or cancelled here, and the deadline is said', async () => {
  const { said, press } = show({}, at('12:29'))
  expect(said).toContain('今天中午 12:30\u00a0以前，可以自己取消')
  expect(screen.queryByText(/^打电话/)).toBeNull()
  await press(words.move)
  expect(went[went.length - 1]).toContain(`move=${myBooking().id}`)
})

test('from the deadline on there is the telephone instead', async () => {
  const { said, press, dialled } = show({}, at('12:30'))
  expect(said).toContain('今天中午 12:30\u00a0以前可以自己取消，现在过了')
  expect([screen.queryByText(words.move), screen.queryByText(words.cancel)]).toEqual([null, null])
  await press(/^打电话/)
  expect(dialled).toEqual([desk.number])
})

test('a request that nobody has answered can be withdrawn after it', () => {
  const { said } = show({ state: 'requested' }, at('13:00'))
  expect(said).toContain(words.cancelAnytime)
  expect(screen.getByText(words.cancel)).toBeTruthy()
})

test('one date is cancelled after a question, alone', async () => {
  const { press, calls } = show({}, at('10:00'))
  await press(words.cancel)
  expect(screen.queryByText(words.cancelRest)).toBeNull()
  await press(words.ask.no)
  expect(calls).toEqual([])
})

test('a group’s date is cancelled alone, or with all that follow; it is not moved', async () => {
  const { press, calls } = show({ series: '演示合唱队' }, at('10:00'))
  expect(screen.queryByText(words.move)).toBeNull()
  await press(words.cancel)
  await press(words.cancelRest)
  expect(calls[0]).toEqual(['bookings.cancel', { bookingId: myBooking().id, reason: null, isWholeSeries: true }])
})
