import fc from 'fast-check'
import { shanghai } from '../../../test/times'
import { nextStates, type SignupState, signupStates } from '../signup/state'
import { isLeaderTime, markActs, markTime, stateAfterMark, whyNotCheckIn } from './presence'

const at = (clock: string) => shanghai('2026-11-25', clock)
const span = { startsAt: at('10:30'), endsAt: at('12:00') }
const signup = (state: SignupState, endsAt = span.endsAt) => ({ ...span, endsAt, state, holdUntil: null })

test.each([
  ['10:14', 'check_in_early'],
  ['10:15', null],
  ['10:59', null],
  ['11:00', 'check_in_late'],
])('at %s a shift of half past ten: %s', (clock, why) => {
  expect(whyNotCheckIn(signup('taken'), at(clock))).toBe(why)
  expect(whyNotCheckIn(signup('absent'), at(clock))).toBe(why)
})

test('who has no place has nothing to check in for; of a cancelled shift it is said', () => {
  for (const state of ['waiting', 'offered', 'left', 'declined', 'expired'] as const) {
    const hold = state === 'offered' ? at('10:29') : null
    expect(whyNotCheckIn({ ...signup(state), holdUntil: hold }, at('10:20'))).toBe('not_found')
  }
  expect(whyNotCheckIn(signup('cancelled'), at('10:20'))).toBe('shift_cancelled')
})

test('the leader’s time is from the first check-in until half an hour after the end, to mark who came', () => {
  expect(['10:14', '10:15', '12:29', '12:30'].map((clock) => isLeaderTime(span, at(clock)))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

const moment = fc.integer({ min: 9 * 60, max: 14 * 60 }).map((minutes) => {
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return at(clock)
})

test('marks never give or take a place, never undo hours, and never speak of the future', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...signupStates),
      fc.constantFrom(...markActs),
      moment,
      moment,
      moment,
      fc.constantFrom('code' as const, 'mark' as const),
      (state, act, when, now, came, way) => {
        const checkedInAt = state === 'checkedIn' || state === 'served' ? came : null
        const checkedInBy = checkedInAt === null ? null : way
        const after = stateAfterMark({ ...signup(state), checkedInAt, checkedInBy }, act, when, now)
        if (after === null) return
        expect(['taken', 'checkedIn', 'served', 'absent']).toContain(state)
        if (after !== state) expect(nextStates[state]).toContain(after)
        expect(Date.parse(when)).toBeLessThanOrEqual(Date.parse(now))
        if (act === 'absent') expect(Date.parse(when)).toBeGreaterThanOrEqual(Date.parse(span.startsAt))
        if (act === 'undo') expect(checkedInBy).not.toBe('code')
        if (state === 'served') expect(after).toBe('served')
        if (after === 'served' && state !== 'served') expect(Date.parse(when)).toBeGreaterThanOrEqual(Date.parse(came))
      },
    ),
  )
})

test('a phone’s clock may be two minutes ahead', () => {
  expect(markTime(at('10:42'), at('10:40'))).toBe(at('10:40'))
  expect(markTime(at('10:43'), at('10:40'))).toBe(at('10:43'))
  expect(markTime(at('10:35'), at('10:40'))).toBe(at('10:35'))
})
