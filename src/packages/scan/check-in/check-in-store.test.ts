import { myBooking } from '../../../../test/booking/my-booking'
import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { CheckInStore } from './check-in-store'

const NOW = at('14:20')
const window = { checkInFrom: at('14:15'), checkInUntil: at('15:00') }
const here = myBooking({ id: 'here', ...window })
const { room } = here

const open = async (coming: ReturnType<typeof myBooking>[], where = { pointId: room.point.id, roomId: '' }) => {
  const { call, calls } = answering({
    'bookings.mine': () => ({ coming }),
    'bookings.checkIn': () => myBooking({ state: 'checkedIn' }),
  })
  const store = new CheckInStore(call, 'code', where)
  await store.load()
  return { store, calls }
}

test('the booking here and now is offered, and checked in by the code', async () => {
  const { store, calls } = await open([here])
  expect(store.dueAt(NOW).map(({ id }) => id)).toEqual(['here'])
  await store.checkIn('here')
  expect([store.doneId, calls.at(-1)]).toEqual(['here', ['bookings.checkIn', { bookingId: 'here', code: 'code' }]])
})

test('a booking elsewhere, or one that is over or not approved, is not', async () => {
  const elsewhere = myBooking({ id: 'far', ...window, room: { ...room, point: { ...room.point, id: '1-another' } } })
  const asked = myBooking({ id: 'asked', ...window, state: 'requested' })
  const { store } = await open([elsewhere, asked])
  expect([store.dueAt(NOW), store.laterAt(NOW)]).toEqual([[], null])
  const { store: otherRoom } = await open([here], { pointId: room.point.id, roomId: '1-anotherroom' })
  expect(otherRoom.dueAt(NOW)).toEqual([])
})

test('who is too early reads when it begins', async () => {
  const { store } = await open([here])
  expect([store.dueAt(at('14:00')), store.laterAt(at('14:00'))?.id]).toEqual([[], 'here'])
})
