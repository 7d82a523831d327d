import { endsFrom } from './ends'
import type { RoomDay, Taken } from './room-day'
import { defaultRules } from '../rules'

const at = (clock: string) => new Date(`2026-11-24T${clock}:00+08:00`).toISOString()
const room: RoomDay = {
  day: '2026-11-24',
  rules: defaultRules,
  capacity: 8,
  isRetired: false,
  intervals: [['09:00', '12:00']],
  why: null,
  closures: [],
  givenBack: [],
  taken: [],
}
const asker = { now: at('08:00'), isStaff: true }

test('a booking may end until the room closes', () => {
  expect(endsFrom(room, at('10:30'), asker)).toEqual([at('11:00'), at('11:30'), at('12:00')])
})

test('it must end in time for its cleaning before the next booking', () => {
  const taken: Taken = {
    kind: 'booking',
    startsAt: at('11:00'),
    endsAt: at('12:00'),
    blockedUntil: at('12:30'),
    why: null,
    isMine: false,
  }
  expect(endsFrom({ ...room, taken: [taken] }, at('09:00'), asker)).toEqual([at('09:30'), at('10:00'), at('10:30')])
})

test('a slot that has begun may end later than now', () => {
  expect(endsFrom(room, at('10:00'), { ...asker, now: at('11:10') })).toEqual([at('11:30'), at('12:00')])
})

test('without a possible start there is no end', () => {
  expect(endsFrom({ ...room, isRetired: true }, at('10:00'), asker)).toEqual([])
})
