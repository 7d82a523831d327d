import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { CallError } from '../../../client/call'
import { MoveStore } from './move-store'

const slot = { roomId: '1-0123456789abcdef', startsAt: at('16:00'), minutes: 60 }
const was = { bookingId: '1-fedcba9876543210', startsAt: at('14:00') }

const open = (answer: () => unknown) => {
  const { call, calls } = answering({ 'bookings.move': answer })
  let loads = 0
  const store = new MoveStore(call, was)
  const reload = async () => void (loads += 1)
  return { store, calls, move: () => store.move(slot, reload), loads: () => loads }
}

test('a booking is moved to the chosen time, and the page goes on to the new one', async () => {
  const { store, calls, move } = open(() => ({ bookingId: '1-aaaabbbbccccdddd' }))
  await move()
  expect(calls).toEqual([['bookings.move', { bookingId: was.bookingId, ...slot }]])
  expect(store.movedId).toBe('1-aaaabbbbccccdddd')
})

test('a refusal says why, and the day is loaded again', async () => {
  const { store, move, loads } = open(() => {
    throw new CallError('unreachable')
  })
  await move()
  expect([store.movedId, loads()]).toEqual(['', 1])
  expect(store.act.problem).toContain('网络')
})

const refusing = (code: 'slot_mine' | 'move_late') =>
  open(() => {
    throw new CallError(code)
  })

test('the reason stands while the choice does, and is gone with another choice', async () => {
  const { store, move } = refusing('slot_mine')
  await move()
  expect(store.problemOf(slot.startsAt, slot.minutes)).not.toBe('')
  expect([store.problemOf(at('17:00'), 60), store.problemOf(slot.startsAt, 90), store.isForStaff]).toEqual([
    '',
    '',
    false,
  ])
})

test('where only staff can move it, another choice does not help', async () => {
  const { store, move } = refusing('move_late')
  await move()
  expect(store.isForStaff).toBe(true)
  expect(store.problemOf(at('17:00'), 60)).toBe(store.act.problem)
})
