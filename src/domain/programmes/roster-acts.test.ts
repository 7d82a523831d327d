import fc from 'fast-check'
import { shanghai } from '../../../test/times'
import {
  afterMark,
  forgottenLeft,
  isFetcherKnown,
  markWindow,
  type SeatMark,
  seatActs,
  seatCounts,
  seatMarks,
  seatStateOf,
  type SeatThen,
  tapsInOrder,
} from './roster-acts'

const at = (clock: string) => shanghai('2026-11-25', clock)
const session = { startsAt: at('16:30') }
const nobody: SeatThen = { stays: [], away: null }
const stay = (from: string, until: string | null) => ({ cameAt: at(from), leftAt: until === null ? null : at(until) })
const seat = (...stays: SeatThen['stays'][number][]): SeatThen => ({ stays, away: null })
const away = (how: 'told' | 'marked'): SeatThen => ({ stays: [], away: how })
const mark = (one: SeatThen, act: SeatMark, clock: string, now = clock) =>
  afterMark(one, { act, at: at(clock) }, session, at(now))

test.each([
  ['comes', nobody, 'came', '16:20', seat(stay('16:20', null))],
  ['goes', seat(stay('16:20', null)), 'left', '17:40', seat(stay('16:20', '17:40'))],
  ['comes again', seat(stay('16:20', '17:00')), 'came', '17:10', seat(stay('16:20', '17:00'), stay('17:10', null))],
  ['is away', nobody, 'away', '16:40', away('marked')],
  ['comes although somebody said no', away('told'), 'came', '16:40', seat(stay('16:40', null))],
  ['a coming is undone', seat(stay('16:20', null)), 'undo', '16:21', nobody],
  ['a going is undone', seat(stay('16:20', '17:40')), 'undo', '17:41', seat(stay('16:20', null))],
  ['being away is undone', away('marked'), 'undo', '16:41', nobody],
  [
    'only the last coming is undone',
    seat(stay('16:20', '17:00'), stay('17:10', null)),
    'undo',
    '17:11',
    seat(stay('16:20', '17:00')),
  ],
] as const)('somebody %s', (_, before, act, clock, after) => {
  expect(mark(before, act, clock)).toEqual(after)
})

test.each([
  ['here already', seat(stay('16:20', null)), 'came'],
  ['gone already', seat(stay('16:20', '17:00')), 'left'],
  ['away already', away('told'), 'away'],
] as const)('a mark of what is so changes nothing: %s', (_, before, act) => {
  expect(mark(before, act, '17:30')).toBe(before)
})

test.each([
  ['gone before here', nobody, 'left', '17:00', '17:00', 'mark_wrong'],
  ['away while here', seat(stay('16:20', null)), 'away', '17:00', '17:00', 'mark_wrong'],
  ['gone before they came', seat(stay('16:20', null)), 'left', '16:10', '17:00', 'mark_wrong'],
  ['came before they went', seat(stay('16:20', '17:00')), 'came', '16:50', '17:10', 'mark_wrong'],
  ['nothing to undo', nobody, 'undo', '17:00', '17:00', 'mark_wrong'],
  ['longer than an hour before', nobody, 'came', '15:29', '15:29', 'mark_early'],
  ['in the future', nobody, 'came', '17:03', '17:00', 'mark_wrong'],
  ['long before the date', nobody, 'came', '09:00', '17:00', 'mark_wrong'],
] as const)('is refused: %s', (_, before, act, clock, now, code) => {
  expect(mark(before, act, clock, now)).toBe(code)
})

test('a phone whose clock is a little ahead says now', () => {
  expect(mark(nobody, 'came', '17:02', '17:00')).toEqual(seat(stay('17:00', null)))
})

test('a wrong tap is put right until that day is over', () => {
  const late = shanghai('2026-11-25', '23:59')
  const wrong = seat(stay('16:20', null))
  expect(afterMark(wrong, { act: 'undo', at: late }, session, late)).toEqual(nobody)
  const over = shanghai('2026-11-26', '00:00')
  expect(afterMark(wrong, { act: 'undo', at: over }, session, over)).toBe('mark_wrong')
  expect(markWindow(session)).toEqual({ from: at('15:30'), until: over })
})

test.each([
  ['nobody yet', nobody, ['came', 'away']],
  ['here', seat(stay('16:20', null)), ['left', 'undo']],
  ['gone', seat(stay('16:20', '17:00')), ['came', 'undo']],
  ['away', away('told'), ['undo', 'came']],
] as const)('what the roster offers is accepted: %s', (_, one, acts) => {
  expect(seatActs(one, session, at('17:30'))).toEqual(acts)
  for (const act of acts) expect(typeof mark(one, act, '17:30')).toBe('object')
  expect(seatActs(one, session, at('15:29'))).toEqual([])
})

test.each([
  ['at once', seat(stay('16:20', null)), '16:24', ['undo', 'left']],
  ['after five minutes', seat(stay('16:20', null)), '16:25', ['left', 'undo']],
  ['after a going', seat(stay('16:20', '17:00')), '17:05', ['came', 'undo']],
  ['with a clock a little behind', seat(stay('16:20', null)), '16:19', ['undo', 'left']],
] as const)('a tap takes the mark back only for some minutes: %s', (_, one, clock, order) => {
  const last = one.stays[0]
  const acts = seatActs(one, session, at(clock))
  expect(tapsInOrder(acts, last?.leftAt ?? last?.cameAt ?? null, at(clock))).toEqual(order)
})

test('of a mark of which nobody knows when it was, a tap says what comes next', () => {
  expect(tapsInOrder(seatActs(away('told'), session, at('16:40')), null, at('16:40'))).toEqual(['came', 'undo'])
  expect(tapsInOrder(seatActs(nobody, session, at('16:40')), null, at('16:40'))).toEqual(['came', 'away'])
})

test('whatever is tapped, nobody is there twice at once, or there and away', () => {
  const taps = fc.array(fc.record({ act: fc.constantFrom(...seatMarks), minutes: fc.integer({ min: 0, max: 9 }) }))
  fc.assert(
    fc.property(taps, (all) => {
      let [one, ms] = [nobody, Date.parse(at('15:30'))]
      for (const { act, minutes } of all) {
        ms += minutes * 60_000
        const now = new Date(ms).toISOString()
        const after = afterMark(one, { act, at: now }, session, now)
        if (typeof after === 'string') continue
        one = after
        expect(one.away === null || one.stays.length === 0).toBe(true)
        one.stays.forEach(({ cameAt, leftAt }, index) => {
          const next = one.stays[index + 1]
          if (leftAt !== null) expect(leftAt > cameAt).toBe(true)
          if (next) expect(leftAt !== null && leftAt <= next.cameAt).toBe(true)
        })
      }
    }),
  )
})

test('who was never marked as gone went at the end, but not before they came', () => {
  expect(forgottenLeft(at('16:20'), at('18:00'))).toBe(at('18:00'))
  expect(forgottenLeft(at('18:10'), at('18:00'))).toBe(at('18:11'))
})

test.each([
  ['外婆', true],
  [' 外 婆 ', true],
  ['家长本人', true],
  ['舅舅', false],
  ['', false],
])('whoever fetches a child stands on its list or not: “%s”', (by, isKnown) => {
  expect(isFetcherKnown(['妈妈', '外婆'], by)).toBe(isKnown)
})

test('those here and gone have come, those away are not expected', () => {
  const seats = [nobody, seat(stay('16:20', null)), seat(stay('16:20', '17:00')), away('told')]
  expect(seats.map(seatStateOf)).toEqual(['expected', 'here', 'gone', 'away'])
  expect(seatCounts(seats)).toEqual({ here: 1, came: 2, expected: 3 })
})
