import { at, on, resident, room, takenBy } from '../../../../test/booking/room-day'
import { offerInstead } from './next-free'
import type { RoomDay } from './room-day'

const full: RoomDay = { ...room, intervals: [] }
const wednesday: RoomDay = { ...room, day: '2026-11-25' }
const afternoon = { ...room, taken: [takenBy('14:00', '18:00')] }

test.each<[string, RoomDay[], string, string | null]>([
  ['the wanted start if it is free', [room, wednesday], at('10:00'), at('10:00')],
  ['the first free start after it', [{ ...room, taken: [takenBy('10:00', '11:00')] }], at('10:00'), at('13:30')],
  ['the next day if nothing else is free on that day', [afternoon, wednesday], at('14:00'), on('2026-11-25', '09:00')],
  ['the next day after days without any', [full, full, wednesday], at('14:00'), on('2026-11-25', '09:00')],
  ['the first start of that day if nothing is free later', [afternoon], at('14:00'), at('09:00')],
  [
    'the first day before it if nothing is free later',
    [room, { ...full, day: '2026-11-25' }],
    on('2026-11-25', '10:00'),
    at('09:00'),
  ],
  ['nothing if nothing is free', [full], at('14:00'), null],
  ['nothing without days', [], at('14:00'), null],
])('it offers %s', (_, days, wanted, offered) => {
  expect(offerInstead(days, 60, resident, wanted)).toBe(offered)
})

test('the offered slot is free for the whole length', () => {
  const day = { ...room, taken: [takenBy('10:30', '11:00')] }
  expect(offerInstead([day], 30, resident, at('09:00'))).toBe(at('09:00'))
  expect(offerInstead([day], 60, resident, at('09:00'))).toBe(at('09:00'))
  expect(offerInstead([day], 90, resident, at('09:00'))).toBe(at('13:30'))
  expect(offerInstead([day], 210, resident, at('09:00'))).toBeNull()
})

test('a slot that is over or too soon is not offered', () => {
  const asker = { now: at('10:10'), isStaff: false }
  expect(offerInstead([afternoon], 60, asker, at('14:00'))).toBe(at('11:00'))
  expect(offerInstead([afternoon], 60, asker, at('09:00'))).toBe(at('11:00'))
  expect(offerInstead([afternoon], 60, { ...asker, now: at('10:30:00.001') }, at('14:00'))).toBeNull()
})

test('29 February 2028 follows the 28th', () => {
  const [monday, leapDay] = [
    { ...full, day: '2028-02-28' },
    { ...room, day: '2028-02-29' },
  ]
  const asker = { now: on('2028-02-28', '07:00'), isStaff: false }
  expect(offerInstead([monday, leapDay], 60, asker, on('2028-02-28', '10:00'))).toBe(on('2028-02-29', '09:00'))
})
