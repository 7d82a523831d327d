import { act } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { myBooking } from '../../../../test/booking/my-booking'
import { at } from '../../../../test/booking/room-day'
import { router } from '../../../../test/stubs/taro'
import SharedPage from '.'

const { room, startsAt, endsAt } = myBooking()

const open = async (booking: object | null, now = at('10:00')) => {
  router.params = { id: '1-0123456789abcdef' }
  const { call, calls } = answering({
    'bookings.shared': () => ({ at: now, isSample: true, booking }),
    'points.get': () => ({ phone: room.point.phone, opening: { state: 'unknown', today: [] } }),
  })
  const { container } = await act(async () => onPhone(<SharedPage />, call, now))
  return { said: container.textContent ?? '', calls }
}

test('a booking that was passed on says when and where', async () => {
  const { said, calls } = await open({ room, startsAt, endsAt })
  expect(calls).toContainEqual(['bookings.shared', { bookingId: '1-0123456789abcdef' }])
  expect(said).toContain(room.name)
  expect(said).toContain('怎么走')
})

test('one that is over says so, and nothing else', async () => {
  const { said } = await open(null)
  expect(said).toContain('已经过了，或者取消了')
  expect(said).not.toContain(room.name)
})

test('one that ended since it was loaded is over, too', async () => {
  const { said } = await open({ room, startsAt, endsAt }, endsAt)
  expect(said).not.toContain(room.name)
})
