import { act } from '@testing-library/react'
import { myBooking } from '../../../../test/booking/my-booking'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { gestures, router } from '../../../../test/stubs/taro'
import BookingPage from '.'

test('the card that is passed on names the date, since it may be read on another day', async () => {
  const booking = myBooking()
  router.params = { id: booking.id }
  const { call } = answering({
    'bookings.get': () => ({ at: at('10:00'), isSample: true, booking }),
    'points.get': () => ({ phone: null, opening: { state: 'unknown', today: [] } }),
    'inbox.list': () => ({ messages: [], isMore: false, consents: [] }),
  })
  await act(async () => onPhone(<BookingPage />, call, at('10:00')))
  expect(gestures.share()).toEqual({
    title: '11 月 24 日星期二下午 2:30 到 4:00，演示活动室',
    path: `/packages/rooms/shared/index?id=${booking.id}`,
  })
})
