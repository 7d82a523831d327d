import { shanghai } from '../../../test/times'
import { doubleSeats, type TwiceSeated } from './doubles'

const now = shanghai('2026-11-24', '10:00')
const seat = (state: TwiceSeated['state'], isOwn: boolean, more: Partial<TwiceSeated> = {}): TwiceSeated => ({
  enrolmentId: `${state}-${isOwn ? 'own' : 'record'}`,
  seat: 0,
  of: 'course',
  isOwn,
  state,
  holdUntil: null,
  startsAt: shanghai('2026-11-25', '16:30'),
  ...more,
})
const ended = (...seats: TwiceSeated[]) => doubleSeats(seats, now).map(({ enrolmentId }) => enrolmentId)

test.each([
  ['the better one stays, though it is of the record', [seat('taken', false), seat('waiting', true)], ['waiting-own']],
  ['of two alike the own one stays', [seat('taken', false), seat('taken', true)], ['taken-record']],
  ['of two that wait the first stays', [seat('waiting', false), seat('waiting', true)], ['waiting-own']],
  ['seats in two courses both stay', [seat('taken', false), seat('taken', true, { of: 'other' })], []],
] as const)('%s', (_, seats, expected) => {
  expect(ended(...seats)).toEqual(expected)
})

test('an offer that has run out is worse than one that waits', () => {
  const lapsed = seat('offered', true, { holdUntil: shanghai('2026-11-24', '09:00') })
  expect(ended(lapsed, seat('waiting', false))).toEqual(['offered-own'])
})
