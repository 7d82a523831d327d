import fc from 'fast-check'
import { shanghai } from '../../../test/times'
import { type EnrolmentState, enrolmentStateAt, enrolmentStates, givenUp, hasSeats, isLive, nextStates } from './state'

const at = (clock: string) => shanghai('2026-11-25', clock)
const written = (state: EnrolmentState) => ({
  state,
  holdUntil: state === 'offered' ? at('09:00') : null,
  startsAt: at('10:00'),
})

test.each([
  ['an offer stands until it runs out', 'offered', '08:59', 'offered'],
  ['an offer runs out at its moment', 'offered', '09:00', 'expired'],
  ['the waitlist lasts until the beginning', 'waiting', '09:59', 'waiting'],
  ['the waitlist ends with the beginning', 'waiting', '10:00', 'expired'],
  ['seats stay when it has begun', 'taken', '10:01', 'taken'],
  ['what has ended stays as it ended', 'declined', '23:00', 'declined'],
] as const)('%s', (_, state, clock, expected) => {
  expect(enrolmentStateAt(written(state), at(clock))).toBe(expected)
})

test('time alone never gives seats, and changes only as the list of transitions says', () => {
  const minutes = fc.integer({ min: 0, max: 1_439 })
  fc.assert(
    fc.property(fc.constantFrom(...enrolmentStates), minutes, (state, minute) => {
      const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      const later = enrolmentStateAt(written(state), at(clock))
      if (later !== state) expect(nextStates[state]).toContain(later)
      if (!hasSeats(state)) expect(hasSeats(later)).toBe(false)
    }),
  )
})

test('what ends never changes again, and whoever gives up ends', () => {
  for (const state of enrolmentStates) expect(isLive(state)).toBe(nextStates[state].length > 0)
  for (const state of ['waiting', 'offered', 'taken'] as const) expect(nextStates[state]).toContain(givenUp[state])
})
