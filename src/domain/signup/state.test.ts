import fc from 'fast-check'
import { shanghai } from '../../../test/times'
import { hasPlace, isExpected, isLive, nextStates, signupStateAt, signupStates, type SignupState } from './state'

const DAY = '2026-11-25'
const at = (clock: string) => shanghai(DAY, clock)
const written = (state: SignupState, holdUntil: string | null = null) => ({
  state,
  holdUntil,
  startsAt: at('10:00'),
  endsAt: at('12:00'),
})

test.each([
  ['an offer stands until it runs out', 'offered', '08:59', 'offered'],
  ['an offer runs out at its moment', 'offered', '09:00', 'expired'],
  ['the waitlist lasts until the start', 'waiting', '09:59', 'waiting'],
  ['the waitlist ends with the start', 'waiting', '10:00', 'expired'],
  ['who has a place is expected until the end', 'taken', '11:59', 'taken'],
  ['who never came was absent', 'taken', '12:00', 'absent'],
  ['who is there stays until the end', 'checkedIn', '11:59', 'checkedIn'],
  ['who forgot to check out has served', 'checkedIn', '12:00', 'served'],
  ['what has ended stays as it ended', 'left', '23:00', 'left'],
] as const)('%s', (_, state, clock, expected) => {
  const hold = state === 'offered' ? at('09:00') : null
  expect(signupStateAt(written(state, hold), at(clock))).toBe(expected)
})

test('time alone never gives a place, and never takes one twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...signupStates), fc.integer({ min: 0, max: 1_439 }), (state, minutes) => {
      const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
      const later = signupStateAt(written(state, state === 'offered' ? at('09:00') : null), at(clock))
      if (later !== state) expect(nextStates[state]).toContain(later)
      if (!hasPlace(state)) expect(hasPlace(later)).toBe(false)
      if (!isLive(state)) expect(later).toBe(state)
      if (isExpected(later)) expect(later).toBe(state)
      expect(signupStateAt(written(later, later === 'offered' ? at('09:00') : null), at(clock))).toBe(later)
    }),
  )
})
