import { at, on, openDay, resident, room, staff, takenBy, wish } from '../../../../test/booking/room-day'
import type { Taken } from './room-day'
import { whyNot } from './why-not'

const withTaken = (...taken: Taken[]) => ({ ...room, taken })
const stood = (kind: string, code = 'slot_taken', title: string | null = null) => ({ code, kind, title })

// 14:30 to 15:30, with cleaning until 16:00; the cleaning of an earlier booking must be over by 14:30
const day = withTaken(takenBy('14:30', '15:30'))

test.each([
  ['ending in time for its own cleaning', wish('13:30', '14:00'), null],
  ['ending when the other begins', wish('13:30', '14:30'), 'cleaning'],
  ['ending within the other', wish('14:00', '15:00'), 'booking'],
  ['at the same time', wish('14:30', '15:30'), 'booking'],
  ['within the other', wish('15:00', '15:30'), 'booking'],
  ['containing the other', wish('14:00', '16:00'), 'booking'],
  ['beginning within the other', wish('15:00', '16:00'), 'booking'],
  ['beginning when the other ends', wish('15:30', '16:30'), 'cleaning'],
  ['beginning when the cleaning of the other ends', wish('16:00', '17:00'), null],
])('a slot %s', (_, asked, kind) => {
  expect(whyNot(day, asked, resident)).toEqual(kind && stood(kind))
  expect(whyNot(day, asked, staff)).toEqual(kind && stood(kind))
})

test('the end of cleaning is exact to the millisecond', () => {
  const until = (blockedUntil: string) =>
    whyNot(withTaken(takenBy('14:30', '15:30', { blockedUntil })), wish('16:00', '17:00'), resident)
  expect(until(at('16:00'))).toBeNull()
  expect(until(at('16:00:00.001'))).toEqual(stood('cleaning'))
})

test('an existing booking keeps its cleaning time when the rules change', () => {
  const now = { ...day, rules: { ...day.rules, bufferMinutes: 0 } }
  expect(whyNot(now, wish('15:30', '16:30'), resident)).toEqual(stood('cleaning'))
  expect(whyNot(now, wish('13:30', '14:30'), resident)).toBeNull()
})

test('between two bookings there must be time for both cleanings', () => {
  const two = withTaken(takenBy('13:30', '14:30'), takenBy('16:00', '17:00'))
  expect(whyNot(two, wish('15:00', '15:30'), resident)).toBeNull()
  expect(whyNot(two, wish('15:00', '16:00'), resident)).toEqual(stood('cleaning'))
})

const kinds: [string, Partial<Taken>, ReturnType<typeof stood>][] = [
  ['somebody else’s booking', {}, stood('booking')],
  ['an own booking', { isMine: true }, stood('mine')],
  ['a hold for somebody else', { kind: 'hold' }, stood('hold')],
  ['an own hold', { kind: 'hold', isMine: true }, stood('kept')],
  ['a block with a reason', { kind: 'block', why: '合唱队排练' }, stood('block', 'slot_blocked', '合唱队排练')],
  ['a block without a reason', { kind: 'block' }, stood('block', 'slot_blocked')],
]

test.each(kinds)('%s is named as the reason', (_, more, expected) => {
  expect(whyNot(withTaken(takenBy('14:30', '15:30', more)), wish('14:00', '15:00'), resident)).toEqual(expected)
})

test.each([
  ['an own booking', { isMine: true }, 'slot_taken'],
  ['a hold', { kind: 'hold' }, 'slot_taken'],
  ['a block', { kind: 'block', why: '合唱队排练' }, 'slot_blocked'],
] as const)('the cleaning around %s has the reason "cleaning" without a title', (_, more, code) => {
  const one = withTaken(takenBy('14:30', '15:30', more))
  expect(whyNot(one, wish('13:30', '14:30'), resident)).toEqual(stood('cleaning', code))
  expect(whyNot(one, wish('15:30', '16:30'), resident)).toEqual(stood('cleaning', code))
})

test('of several reasons an own booking comes first, then reservations before cleaning, then the earlier one', () => {
  const [before, there] = [takenBy('13:30', '14:30'), takenBy('15:30', '16:00', { kind: 'block', why: '开会' })]
  expect(whyNot(withTaken(before, there), wish('14:30', '16:00'), resident)).toEqual(
    stood('block', 'slot_blocked', '开会'),
  )
  const after = takenBy('16:30', '17:00', { kind: 'block' })
  expect(whyNot(withTaken(before, after), wish('14:30', '16:30'), resident)).toEqual(stood('cleaning'))
  const mine = takenBy('16:30', '17:00', { isMine: true })
  expect(whyNot(withTaken(there, mine), wish('15:00', '17:00'), resident)?.kind).toBe('mine')
  expect(whyNot(withTaken(mine, there), wish('15:00', '17:00'), resident)?.kind).toBe('mine')
})

test('the cleaning of a booking in the evening may go on after midnight', () => {
  const night = {
    ...takenBy('09:00', '10:00'),
    startsAt: on('2026-11-23', '23:00'),
    endsAt: at('00:00'),
    blockedUntil: at('00:30'),
  }
  const early = { ...openDay, taken: [night] }
  const asker = { ...resident, now: on('2026-11-23', '20:00') }
  expect(whyNot(early, wish('00:00', '00:30'), asker)).toEqual(stood('cleaning'))
  expect(whyNot(early, wish('00:30', '01:30'), asker)).toBeNull()
})

test('the cleaning after a slot may go on after closing or midnight, but not into the next booking', () => {
  const tomorrow = { startsAt: at('24:00'), endsAt: on('2026-11-25', '01:00'), blockedUntil: on('2026-11-25', '01:30') }
  const next = { ...takenBy('09:00', '10:00'), ...tomorrow }
  expect(whyNot(room, wish('17:00', '18:00'), resident)).toBeNull()
  expect(whyNot(openDay, wish('23:00', '24:00'), resident)).toBeNull()
  expect(whyNot({ ...openDay, taken: [next] }, wish('23:00', '24:00'), resident)).toEqual(stood('cleaning'))
  expect(whyNot({ ...openDay, taken: [next] }, wish('22:30', '23:30'), resident)).toBeNull()
})
