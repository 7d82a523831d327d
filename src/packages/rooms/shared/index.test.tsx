import { act } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { myBooking } from '../../../../test/booking/my-booking'
import { at } from '../../../../test/booking/room-day'
import { gestures, router } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
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
  const { said, calls } = await open({ state: 'confirmed', room, startsAt, endsAt })
  expect(calls).toContainEqual(['bookings.shared', { bookingId: '1-0123456789abcdef' }])
  expect(said).toContain(room.name)
  expect(said).toContain('怎么走')
  expect(said).toContain('订好了')
})

test('a request is not shown as if it were certain', async () => {
  const { said } = await open({ state: 'requested', room, startsAt, endsAt })
  expect(said).toContain('等社区看一下')
  expect(said).not.toContain('订好了')
})

test('when it cannot be loaded again, says how old it is', async () => {
  const answers = [
    async () => ({ at: at('09:30'), isSample: true, booking: { state: 'confirmed', room, startsAt, endsAt } }),
  ]
  const { call } = answering({
    'bookings.shared': () => answers.pop()?.() ?? Promise.reject(new CallError('unreachable')),
    'points.get': () => ({ phone: room.point.phone, opening: { state: 'unknown', today: [] } }),
  })
  router.params = { id: '1-0123456789abcdef' }
  const { container } = await act(async () => onPhone(<SharedPage />, call, at('10:00')))
  expect(container.textContent).not.toContain('现在可能变了')
  await act(async () => gestures.pullDown())
  expect(container.textContent).toContain('这是30 分钟前看到的，现在可能变了')
  expect(container.textContent).toContain(room.name)
})

test('one that is over says so, and nothing else', async () => {
  const { said } = await open(null)
  expect(said).toContain('已经过了，或者取消了')
  expect(said).not.toContain(room.name)
})

test('one that ended since it was loaded is over, too', async () => {
  const { said } = await open({ state: 'confirmed', room, startsAt, endsAt }, endsAt)
  expect(said).not.toContain(room.name)
})
