import { act } from '@testing-library/react'
import { myBooking, seenRoom } from '../../../../test/booking/my-booking'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, room } from '../../../../test/booking/room-day'
import { CallError } from '../../../client/call'
import { BookingNote } from './booking-note'
import type { Mine, RoomList } from './rooms-tab-store'
import { words } from './words.zh'

const NOW = at('10:00')
const none: Mine = { at: NOW, isSample: true, coming: [], waitlist: [], past: [] }
const list = {
  at: NOW,
  isSample: true,
  rows: [{ room: { ...seenRoom, name: '茶室' }, walk: null }],
} as unknown as RoomList
const rules = { room: { ...seenRoom, name: '茶室' }, day: room, left: { bookings: 1, weekMinutes: 240 } }

const shown = async (mine: Partial<Mine> | null, answer: () => unknown = () => rules) => {
  const { call, calls } = answering({ 'rooms.day': answer })
  const own = mine && { ...none, ...mine }
  const { container } = await act(async () => onPhone(<BookingNote mine={own} list={list} now={NOW} />, call, NOW))
  return { said: (container.textContent ?? '').replace(/\u00a0/g, ' '), calls }
}

test('says what is left of the week, and until when the next booking can be cancelled', async () => {
  const { said, calls } = await shown({ coming: [myBooking()] })
  expect(said).toBe('茶室每人每周能订 6 小时，您还剩 4 小时。用不上，今天中午 12:30 前点进去取消就行。')
  expect(calls).toEqual([['rooms.day', { roomId: seenRoom.id, day: '2026-11-24' }]])
})

test('with nothing to come, says how long before its start one can be cancelled', async () => {
  const { said } = await shown({ past: [myBooking({ state: 'done' })] })
  expect(said).toContain('用不上，提前 2 小时取消就行。')
})

test('when it is too late to cancel, says to call; a request can be taken back at any time', async () => {
  const late = await shown({ coming: [myBooking({ cancelUntil: at('09:59') })] })
  expect(late.said).toContain(words.cancelLate)
  const fixed = await shown({ coming: [myBooking({ canCancel: false })] })
  expect(fixed.said).toContain(words.cancelLate)
  const asked = await shown({ coming: [myBooking({ state: 'requested', cancelUntil: at('09:59') })] })
  expect(asked.said).toContain(words.cancel)
})

test('without an answer about the quota, the rest is said all the same', async () => {
  const cut = () => Promise.reject(new CallError('unreachable'))
  const { said } = await shown({ coming: [myBooking()] }, cut)
  expect(said).toBe('用不上，今天中午 12:30 前点进去取消就行。')
  expect((await shown({ past: [myBooking({ state: 'done' })] }, cut)).said).toBe(words.cancel)
})

test('who has never booked, or is a stranger, learns what the first time asks; nothing is asked for them', async () => {
  for (const mine of [none, null]) {
    const { said, calls } = await shown(mine)
    expect(said).toBe(words.first)
    expect(calls).toEqual([])
  }
})
