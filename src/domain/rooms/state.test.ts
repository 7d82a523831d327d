import fc from 'fast-check'
import { at, wish } from '../../../test/booking/room-day'
import { type BookingState, bookingStates, cancelUntil, checkInWindow, isLive, mayCancel, stateAt } from './state'

const hour = wish('14:00', '15:00')
const moments = ['09:00', '13:59:59.999', '14:00', '14:29:59.999', '14:30', '14:59:59.999', '15:00', '18:00'].map(at)
const through = (state: BookingState, hasWaitlist: boolean, isKept: boolean) =>
  moments.map((now) => stateAt({ state, ...hour, hasWaitlist, isKept }, now))
const both = [true, false]
const every = both.flatMap((hasWaitlist) => both.map((isKept) => [hasWaitlist, isKept] as const))
const times = (count: number, state: BookingState) => Array.from({ length: count }, () => state)

test.each(every)('what nobody decided is refused when it begins (waited for: %s, kept: %s)', (hasWaitlist, isKept) => {
  expect(through('requested', hasWaitlist, isKept)).toEqual([...times(2, 'requested'), ...times(6, 'refused')])
})

test('where nobody came and somebody waits, the room is free half an hour after the beginning', () => {
  expect(through('confirmed', true, false)).toEqual([
    ...times(4, 'confirmed'),
    ...times(2, 'released'),
    ...times(2, 'done'),
  ])
})

test.each([
  ['nobody waits', false, false],
  ['the staff keep it', true, true],
  ['neither', false, true],
])('a confirmed one goes on until its end when %s', (_, hasWaitlist, isKept) => {
  expect(through('confirmed', hasWaitlist, isKept)).toEqual([...times(6, 'confirmed'), ...times(2, 'done')])
})

test.each(every)('who has come stays until the end (waited for: %s, kept: %s)', (hasWaitlist, isKept) => {
  expect(through('checkedIn', hasWaitlist, isKept)).toEqual([...times(6, 'checkedIn'), ...times(2, 'done')])
})

test.each(['done', 'refused', 'cancelled', 'released'] as const)('%s is for good', (state) => {
  for (const [hasWaitlist, isKept] of every) expect(through(state, hasWaitlist, isKept)).toEqual(times(8, state))
})

test('half an hour is over when it could be given away', () => {
  const short = { state: 'confirmed', ...wish('14:00', '14:30'), hasWaitlist: true, isKept: false } as const
  expect([at('14:29:59.999'), at('14:30')].map((now) => stateAt(short, now))).toEqual(['confirmed', 'done'])
})

test('a moment without milliseconds is the same moment', () => {
  const written = { startsAt: '2026-11-24T06:00:00Z', endsAt: '2026-11-24T07:00:00Z', hasWaitlist: true, isKept: false }
  expect(stateAt({ ...written, state: 'requested' }, '2026-11-24T06:00:00.000Z')).toBe('refused')
  expect(stateAt({ ...written, state: 'confirmed' }, '2026-11-24T06:30:00Z')).toBe('released')
  expect(stateAt({ ...written, state: 'checkedIn' }, '2026-11-24T07:00:00.000Z')).toBe('done')
})

test('requested, confirmed and checked in have the room, the others do not', () => {
  expect(bookingStates.filter(isLive)).toEqual(['requested', 'confirmed', 'checkedIn'])
})

test('what has given up the room never has it again, and at the end nothing has', () => {
  const minute = fc
    .integer({ min: 0, max: 1_440 })
    .map((minutes) => new Date(Date.parse(at('00:00')) + minutes * 60_000).toISOString())
  const written = fc.record({
    state: fc.constantFrom(...bookingStates),
    hasWaitlist: fc.boolean(),
    isKept: fc.boolean(),
  })
  fc.assert(
    fc.property(written, minute, minute, (one, a, b) => {
      const [now, later] = a < b ? [a, b] : [b, a]
      const lives = (moment: string) => isLive(stateAt({ ...one, ...hour }, moment))
      if (!lives(now)) expect(lives(later)).toBe(false)
      if (later >= hour.endsAt) expect(lives(later)).toBe(false)
    }),
  )
})

test('one may check in from a quarter before the beginning until half an hour after it', () => {
  expect(checkInWindow(at('14:00'))).toEqual({ from: at('13:45'), until: at('14:30') })
  expect(checkInWindow('2028-02-29T16:00:00Z')).toEqual({
    from: '2028-02-29T15:45:00.000Z',
    until: '2028-02-29T16:30:00.000Z',
  })
})

test.each([
  [120, at('12:00')],
  [0, at('14:00')],
  [1_440, '2026-11-23T06:00:00.000Z'],
])('with a deadline of %i minutes one cancels alone until %s', (cancelMinutes, until) => {
  expect(cancelUntil(at('14:00'), cancelMinutes)).toBe(until)
})

describe('who has booked for 14:00, two hours to cancel,', () => {
  const mayAt = (state: BookingState, now: string, cancelMinutes = 120) =>
    mayCancel(state, at('14:00'), cancelMinutes, now)

  test('cancels what is confirmed before twelve', () => {
    const answers = ['09:00', '11:59:59.999', '12:00', '14:00'].map((now) => mayAt('confirmed', at(now)))
    expect(answers).toEqual([true, true, false, false])
    expect(mayAt('confirmed', '2026-11-24T04:00:00Z')).toBe(false)
  })

  test('takes back what nobody has decided until it begins', () => {
    expect([at('12:00'), at('13:59:59.999'), at('14:00')].map((now) => mayAt('requested', now))).toEqual([
      true,
      true,
      false,
    ])
    expect(mayCancel('requested', '2026-11-24T06:00:00Z', 120, at('14:00'))).toBe(false)
  })

  test('without a deadline cancels until it begins', () => {
    expect([at('13:59:59.999'), at('14:00')].map((now) => mayAt('confirmed', now, 0))).toEqual([true, false])
  })

  test.each(['checkedIn', 'done', 'refused', 'cancelled', 'released'] as const)(
    'does not cancel what is %s',
    (state) => {
      expect(mayAt(state, at('09:00'))).toBe(false)
    },
  )
})
