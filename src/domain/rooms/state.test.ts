import fc from 'fast-check'
import { at, wish } from '../../../test/booking/room-day'
import { type BookingState, bookingStates, cancelUntil, isLive, mayCancel, stateAt } from './state'

const hour = wish('14:00', '15:00')
const moments = ['09:00', '13:59:59.999', '14:00', '14:29:59.999', '14:30', '14:59:59.999', '15:00', '18:00'].map(at)
const through = (state: BookingState, hasWaitlist: boolean, isKept: boolean) =>
  moments.map((now) => stateAt({ state, ...hour, hasWaitlist, isKept }, now))
const both = [true, false]
const every = both.flatMap((hasWaitlist) => both.map((isKept) => [hasWaitlist, isKept] as const))
const times = (count: number, state: BookingState) => Array.from({ length: count }, () => state)

test.each(every)(
  'a request without an answer is refused when it begins (waitlist: %s, kept: %s)',
  (hasWaitlist, isKept) => {
    expect(through('requested', hasWaitlist, isKept)).toEqual([...times(2, 'requested'), ...times(6, 'refused')])
  },
)

test('a confirmed booking with a waitlist is released half an hour after its start', () => {
  expect(through('confirmed', true, false)).toEqual([
    ...times(4, 'confirmed'),
    ...times(2, 'released'),
    ...times(2, 'done'),
  ])
})

test.each([
  ['nobody waits', false, false],
  ['staff keep it', true, true],
  ['nobody waits and staff keep it', false, true],
])('a confirmed booking lasts until its end if %s', (_, hasWaitlist, isKept) => {
  expect(through('confirmed', hasWaitlist, isKept)).toEqual([...times(6, 'confirmed'), ...times(2, 'done')])
})

test.each(every)('a checked-in booking lasts until its end (waitlist: %s, kept: %s)', (hasWaitlist, isKept) => {
  expect(through('checkedIn', hasWaitlist, isKept)).toEqual([...times(6, 'checkedIn'), ...times(2, 'done')])
})

test.each(['done', 'refused', 'cancelled', 'released'] as const)('%s is final', (state) => {
  for (const [hasWaitlist, isKept] of every) expect(through(state, hasWaitlist, isKept)).toEqual(times(8, state))
})

test('a booking of half an hour is done before it could be released', () => {
  const short = { state: 'confirmed', ...wish('14:00', '14:30'), hasWaitlist: true, isKept: false } as const
  expect([at('14:29:59.999'), at('14:30')].map((now) => stateAt(short, now))).toEqual(['confirmed', 'done'])
})

test('instants with and without milliseconds are equal', () => {
  const written = { startsAt: '2026-11-24T06:00:00Z', endsAt: '2026-11-24T07:00:00Z', hasWaitlist: true, isKept: false }
  expect(stateAt({ ...written, state: 'requested' }, '2026-11-24T06:00:00.000Z')).toBe('refused')
  expect(stateAt({ ...written, state: 'confirmed' }, '2026-11-24T06:30:00Z')).toBe('released')
  expect(stateAt({ ...written, state: 'checkedIn' }, '2026-11-24T07:00:00.000Z')).toBe('done')
})

test('requested, confirmed and checked-in bookings occupy the room, others do not', () => {
  expect(bookingStates.filter(isLive)).toEqual(['requested', 'confirmed', 'checkedIn'])
})

test('a booking that gave up the room never occupies it again, and none does after its end', () => {
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

test.each([
  [120, at('12:00')],
  [0, at('14:00')],
  [1_440, '2026-11-23T06:00:00.000Z'],
])('with a deadline of %i minutes a person may cancel until %s', (cancelMinutes, until) => {
  expect(cancelUntil({ madeAt: '2026-11-20T01:00:00.000Z', startsAt: at('14:00') }, cancelMinutes)).toBe(until)
})

test.each([
  [at('11:45'), at('12:00'), 'within ten minutes, but before the deadline'],
  [at('11:55'), at('12:05'), 'ten minutes, past the deadline'],
  [at('13:30'), at('13:40'), 'ten minutes'],
  [at('13:55'), at('14:00'), 'until its start'],
])('a booking at 14:00 made at %s may be taken back until %s: %s', (madeAt, until) => {
  expect(cancelUntil({ madeAt, startsAt: at('14:00') }, 120)).toBe(until)
})

describe('the person of a booking at 14:00, to be cancelled two hours before,', () => {
  const mayAt = (state: BookingState, now: string, cancelMinutes = 120) =>
    mayCancel(state, { madeAt: '2026-11-20T01:00:00.000Z', startsAt: at('14:00') }, cancelMinutes, now)

  test('may cancel a confirmed booking before 12:00', () => {
    const answers = ['09:00', '11:59:59.999', '12:00', '14:00'].map((now) => mayAt('confirmed', at(now)))
    expect(answers).toEqual([true, true, false, false])
    expect(mayAt('confirmed', '2026-11-24T04:00:00Z')).toBe(false)
  })

  test('may cancel a request until it begins', () => {
    expect([at('12:00'), at('13:59:59.999'), at('14:00')].map((now) => mayAt('requested', now))).toEqual([
      true,
      true,
      false,
    ])
    const made = { madeAt: '2026-11-20T01:00:00Z', startsAt: '2026-11-24T06:00:00Z' }
    expect(mayCancel('requested', made, 120, at('14:00'))).toBe(false)
  })

  test('may cancel until it begins if there is no deadline', () => {
    expect([at('13:59:59.999'), at('14:00')].map((now) => mayAt('confirmed', now, 0))).toEqual([true, false])
  })

  test.each(['checkedIn', 'done', 'refused', 'cancelled', 'released'] as const)(
    'may not cancel a booking that is %s',
    (state) => {
      expect(mayAt(state, at('09:00'))).toBe(false)
    },
  )
})
