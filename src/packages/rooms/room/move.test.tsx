import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { myBooking, seenRoom } from '../../../../test/booking/my-booking'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, room, takenBy, TUESDAY } from '../../../../test/booking/room-day'
import { router, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import { type ErrorCode, errors } from '../../../contract/errors'
import type { Taken } from '../../../domain/rooms/day/room-day'
import RoomPage from '.'
import { words } from './words.zh'

const NOW = at('10:00')
const { id, startsAt } = myBooking()
const own = takenBy('14:30', '16:00', { isMine: true })

interface Told {
  refused?: ErrorCode
  isApproved?: boolean
  bookings?: number
  others?: Taken[]
}

const refusal = (code: ErrorCode) =>
  new CallError(code, { code, message: errors[code].message, retry: false, trace: 't' })

/** The page that moves the booking of 14:30 to another time of its day. */
const open = async ({ refused, isApproved = false, bookings = 1, others = [] }: Told = {}) => {
  router.params = { id: seenRoom.id, day: TUESDAY, minutes: '60', move: id, was: startsAt }
  const taken = [own, ...others]
  const { call, calls } = answering({
    'rooms.day': () => ({
      at: NOW,
      isSample: true,
      room: seenRoom,
      day: { ...room, taken },
      strip: [{ day: TUESDAY, free: 9, why: null }],
      left: { bookings, weekMinutes: 60 },
      isApproved,
    }),
    'points.get': () => ({ phone: seenRoom.point.phone, opening: { state: 'unknown', today: [] } }),
    'bookings.move': () => (refused ? Promise.reject(refusal(refused)) : { bookingId: '1-aaaabbbbccccdddd' }),
  })
  const { container, dialled } = await act(async () => onPhone(<RoomPage />, call, NOW))
  const press = async (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(name)))
  const moves = () => calls.filter(([method]) => method === 'bookings.move').length
  return { said: () => container.textContent ?? '', press, moves, dialled }
}

test('the booking is moved, and its page opens', async () => {
  const { press } = await open()
  await press('5:00')
  await press(words.move)
  expect(went[went.length - 1]).toContain('booking/index?id=1-aaaabbbbccccdddd')
})

test('a move that comes too late says so about moving, with the telephone, and goes nowhere', async () => {
  const { press, said, moves, dialled } = await open({ refused: 'move_late' })
  went.length = 0
  await press('5:00')
  await press(words.move)
  expect(said()).toContain(errors.move_late.message)
  expect([screen.queryByText(words.move), moves(), went]).toEqual([null, 1, []])
  await press(/^打电话/)
  expect(dialled).toEqual([seenRoom.point.phone])
})

test('a refused choice says why, and another one is a new question', async () => {
  const { press, said } = await open({ refused: 'quota_hours' })
  await press('5:00')
  await press(words.move)
  expect(said()).toContain(errors.quota_hours.message)
  expect(screen.getByText(/^打电话/)).toBeTruthy()
  await press('4:30')
  expect(said()).not.toContain(errors.quota_hours.message)
})

test('it needs no free quota and offers no waitlist', async () => {
  const { said } = await open({ bookings: 0 })
  expect(said()).not.toContain('您已经订了好几次还没用')
  expect(said()).not.toContain(words.hintWait)
})

test('where an approval is needed, it says beforehand who moves a confirmed booking', async () => {
  expect((await open()).said()).toContain(words.moveText)
  cleanup()
  const { said } = await open({ isApproved: true })
  expect(said()).toContain(words.moveAskText)
  expect(said()).not.toContain(words.staffLook)
})

test('the time offered instead of a taken one may be that of the booking itself', async () => {
  const { press, said } = await open({ others: [takenBy('09:00', '12:30'), takenBy('13:30', '14:00')] })
  await press('11:00')
  expect(said()).toContain(words.gone('有人用'))
  await press('改到下午 2:30，空着')
  expect(screen.getByText(words.move)).toBeTruthy()
})
