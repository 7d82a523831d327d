import fc from 'fast-check'
import { shanghai } from '../../../test/times'
import { endDoubles, type TwiceSignedUp } from './doubles'
import { isExpected, type SignupState } from './state'

const at = (clock: string) => shanghai('2026-11-25', clock)
const NOW = at('10:00')

const signup = (id: string, state: SignupState, more: Partial<TwiceSignedUp> = {}): TwiceSignedUp => ({
  id,
  state,
  shiftId: 'this',
  isOwn: id === 'own',
  holdUntil: state === 'offered' ? at('10:20') : null,
  startsAt: at('10:30'),
  endsAt: at('12:00'),
  ...more,
})
const later = { shiftId: 'other', startsAt: at('11:00'), endsAt: at('13:00') }

test.each([
  ['taken', 'waiting', 'own', 'left'],
  ['taken', 'offered', 'own', 'declined'],
  ['taken', 'taken', 'record', 'left'],
  ['taken', 'checkedIn', 'record', 'left'],
  ['offered', 'waiting', 'own', 'left'],
  ['offered', 'offered', 'record', 'declined'],
  ['offered', 'taken', 'record', 'declined'],
  ['waiting', 'offered', 'record', 'left'],
  ['waiting', 'checkedIn', 'record', 'left'],
  ['waiting', 'served', 'record', 'left'],
  ['checkedIn', 'waiting', 'own', 'left'],
  ['checkedIn', 'taken', 'own', 'left'],
  ['checkedIn', 'checkedIn', 'record', 'cancelled'],
  ['checkedIn', 'served', 'record', 'cancelled'],
  ['served', 'taken', 'own', 'left'],
  ['served', 'checkedIn', 'own', 'cancelled'],
] as const)(
  'for one shift, the record %s and the person %s: the signup of the %s becomes %s',
  (record, own, id, state) => {
    expect(endDoubles([signup('record', record), signup('own', own)], NOW)).toEqual([{ id, state }])
  },
)

test('who served twice has served twice', () => {
  expect(endDoubles([signup('record', 'served'), signup('own', 'served')], NOW)).toEqual([])
})

test('of two that wait for one shift the one nearer the front stays', () => {
  expect(endDoubles([signup('record', 'waiting'), signup('own', 'waiting')], NOW)).toEqual([
    { id: 'own', state: 'left' },
  ])
})

test('an offer that ran out is worth less than a place on the waitlist', () => {
  const over = signup('record', 'offered', { holdUntil: at('09:50') })
  expect(endDoubles([over, signup('own', 'waiting')], NOW)).toEqual([{ id: 'record', state: 'expired' }])
})

test.each([
  ['checkedIn', 'taken', 'own', 'left'],
  ['taken', 'taken', 'record', 'left'],
  ['offered', 'checkedIn', 'record', 'declined'],
] as const)(
  'at one time, the record %s and the person %s: the signup of the %s becomes %s',
  (record, own, id, state) => {
    expect(endDoubles([signup('record', record), signup('own', own, later)], NOW)).toEqual([{ id, state }])
  },
)

test('waiting for a shift at the time of another one is no conflict, nor is a shift that begins as one ends', () => {
  expect(endDoubles([signup('record', 'waiting'), signup('own', 'taken', later)], NOW)).toEqual([])
  const next = { ...later, startsAt: at('12:00') }
  expect(endDoubles([signup('record', 'taken'), signup('own', 'taken', next)], NOW)).toEqual([])
})

test('whatever the two are signed up for, in the end nobody is at two places or twice at one', () => {
  const states = fc.constantFrom<SignupState>('waiting', 'offered', 'taken', 'checkedIn', 'served')
  const day = fc.record({ isOwn: fc.boolean(), state: states, hour: fc.integer({ min: 11, max: 16 }) })
  const days = fc.uniqueArray(day, { selector: ({ isOwn, hour }) => `${String(isOwn)} ${Math.floor(hour / 2)}` })
  fc.assert(
    fc.property(days, (all) => {
      const signups = all.map(({ isOwn, state, hour }, index) => {
        const times = { startsAt: at(`${hour}:00`), endsAt: at(`${hour + 1 + (hour % 2 === 0 ? 1 : 0)}:00`) }
        return signup(String(index), state, { isOwn, shiftId: `from ${hour}`, holdUntil: null, ...times })
      })
      const ended = new Set(endDoubles(signups, NOW).map(({ id }) => id))
      const left = signups.filter(({ id, state }) => !ended.has(id) && state !== 'served')
      const expected = left.filter(({ state }) => isExpected(state))
      for (const a of expected)
        for (const b of expected) if (a.id < b.id) expect(a.startsAt >= b.endsAt || b.startsAt >= a.endsAt).toBe(true)
      expect(new Set(left.map(({ shiftId }) => shiftId)).size).toBe(left.length)
    }),
  )
})
