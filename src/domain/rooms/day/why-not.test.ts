import { at, on, openDay, resident, room, staff, takenBy, wish, wishOn } from '../../../../test/booking/room-day'
import type { RoomRules } from '../rules'
import { whyNot } from './why-not'

const rule = (code: string) => ({ code, kind: 'rule', title: null })
const withRules = (rules: Partial<RoomRules>) => ({ ...room, rules: { ...room.rules, ...rules } })
const codeAt = (now: string, isStaff = false, asked = wish('10:00', '11:00'), day = room) =>
  whyNot(day, asked, { now, isStaff })?.code ?? null

test('an hour in a free morning is bookable', () => {
  expect(whyNot(room, wish('10:00', '11:00'), resident)).toBeNull()
})

test.each([
  ['7:00', at('07:00'), null],
  ['exactly 9:30, half an hour before', at('09:30'), null],
  ['one millisecond later', at('09:30:00.001'), 'slot_notice'],
  ['9:59', at('09:59'), 'slot_notice'],
  ['exactly its beginning', at('10:00'), 'slot_notice'],
  ['one millisecond later than that', at('10:00:00.001'), 'slot_past'],
  ['the next day', on('2026-11-25', '08:00'), 'slot_past'],
])('a slot that begins at 10:00, at %s', (_, now, code) => {
  expect(codeAt(now)).toBe(code)
})

test('instants with and without milliseconds are equal', () => {
  expect(codeAt('2026-11-24T01:30:00Z')).toBeNull()
  expect(codeAt('2026-11-24T01:31:00Z')).toBe('slot_notice')
})

test('without notice a slot is bookable until it begins', () => {
  const asked = wish('10:00', '11:00')
  expect(codeAt(at('10:00'), false, asked, withRules({ noticeMinutes: 0 }))).toBeNull()
  expect(codeAt(at('10:00:00.001'), false, asked, withRules({ noticeMinutes: 0 }))).toBe('slot_past')
})

describe('an hour that was given back', () => {
  const day = { ...room, givenBack: [wish('10:00', '11:00')] }

  test('is bookable until it begins', () => {
    expect([at('09:59'), at('10:00')].map((now) => codeAt(now, false, wish('10:00', '11:00'), day))).toEqual([
      null,
      null,
    ])
    expect(codeAt(at('10:00:00.001'), false, wish('10:00', '11:00'), day)).toBe('slot_past')
  })

  test('may be taken in part, but not with time around it', () => {
    expect(codeAt(at('10:15'), false, wish('10:30', '11:00'), day)).toBeNull()
    expect(codeAt(at('09:45'), false, wish('10:00', '11:30'), day)).toBe('slot_notice')
  })

  test('is not bookable once somebody else has it', () => {
    expect(codeAt(at('09:45'), false, wish('10:00', '11:00'), { ...day, taken: [takenBy('10:00', '10:30')] })).toBe(
      'slot_taken',
    )
  })
})

test('a notice of one day ends at the same time of the day before', () => {
  const day = withRules({ noticeMinutes: 1_440 })
  expect(codeAt(on('2026-11-23', '10:00'), false, wish('10:00', '11:00'), day)).toBeNull()
  expect(codeAt(on('2026-11-23', '10:00:00.001'), false, wish('10:00', '11:00'), day)).toBe('slot_notice')
})

test.each([
  ['the last moment of the day fifteen days before', on('2026-11-09', '23:59:59.999'), 'slot_window'],
  ['the first moment of the day fourteen days before', on('2026-11-10', '00:00'), null],
])('the window opens at midnight in Shanghai: %s', (_, now, code) => {
  expect(codeAt(now)).toBe(code)
})

test('with a window of 0 days only today is bookable', () => {
  const day = withRules({ windowDays: 0 })
  expect(codeAt(on('2026-11-23', '23:59'), false, wish('10:00', '11:00'), day)).toBe('slot_window')
  expect(codeAt(at('00:00'), false, wish('10:00', '11:00'), day)).toBeNull()
})

test('the window counts 29 February 2028', () => {
  const leapDay = { ...room, day: '2028-02-29' }
  const asked = wishOn('2028-02-29', '10:00', '11:00')
  expect(codeAt(on('2028-02-14', '23:59'), false, asked, leapDay)).toBe('slot_window')
  expect(codeAt(on('2028-02-15', '00:00'), false, asked, leapDay)).toBeNull()
  const march = { ...room, day: '2028-03-01' }
  expect(codeAt(on('2028-02-15', '12:00'), false, wishOn('2028-03-01', '10:00', '11:00'), march)).toBe('slot_window')
  expect(codeAt(on('2028-02-16', '12:00'), false, wishOn('2028-03-01', '10:00', '11:00'), march)).toBeNull()
})

test.each([
  ['an empty slot', wish('10:00', '10:00'), 'slot_length'],
  ['a slot with its end before its start', wish('11:00', '10:00'), 'slot_length'],
  ['a start off the grid', wish('10:15', '11:00'), 'slot_off_grid'],
  ['an end off the grid', wish('10:00', '10:59'), 'slot_off_grid'],
  ['a start off the grid by a millisecond', wish('10:00:00.001', '11:00'), 'slot_off_grid'],
  ['the longest time, three hours', wish('13:30', '16:30'), null],
  ['half an hour more than the longest', wish('13:30', '17:00'), 'slot_length'],
])('%s', (_, asked, code) => {
  expect(whyNot(room, asked, resident)).toEqual(code && rule(code))
})

test('less than the shortest time is refused like more than the longest', () => {
  const day = withRules({ minMinutes: 60 })
  expect(whyNot(day, wish('10:00', '10:30'), resident)).toEqual(rule('slot_length'))
  expect(whyNot(day, wish('10:00', '11:00'), resident)).toBeNull()
})

test('the grid is counted from midnight, not from opening', () => {
  const day = { ...withRules({ gridMinutes: 60, bufferMinutes: 0 }), intervals: [['09:30', '18:00']] as const }
  expect(whyNot(day, wish('10:30', '11:30'), resident)).toEqual(rule('slot_off_grid'))
  expect(whyNot(day, wish('10:00', '11:00'), resident)).toBeNull()
})

test('a retired room is not bookable, and that comes before every other reason', () => {
  const retired = { ...room, isRetired: true, taken: [takenBy('10:00', '11:00')] }
  expect(whyNot(retired, wish('10:00', '11:00'), resident)).toEqual(rule('room_retired'))
  expect(whyNot(retired, wish('10:07', '09:00'), staff)).toEqual(rule('room_retired'))
})

test('a slot of another day is never free, because RoomDay has no data about it', () => {
  expect(whyNot(openDay, wishOn('2026-11-23', '23:30', '24:00'), { ...staff, now: on('2026-11-23', '07:00') })).toEqual(
    rule('slot_closed'),
  )
  expect(whyNot(openDay, wishOn('2026-11-25', '00:00', '01:00'), resident)).toEqual(rule('slot_closed'))
})

describe('staff', () => {
  test('are not bound by notice, window and length', () => {
    const strict = withRules({ minMinutes: 60 })
    expect(codeAt(on('2026-10-01', '08:00'), true)).toBeNull()
    expect(codeAt(at('09:59'), true)).toBeNull()
    expect(whyNot(strict, wish('13:30', '18:00'), staff)).toBeNull()
    expect(whyNot(strict, wish('10:00', '10:30'), staff)).toBeNull()
  })

  test('may book a slot that has begun, until it is over', () => {
    expect(codeAt(at('10:30'), true)).toBeNull()
    expect(codeAt(at('10:59:59.999'), true)).toBeNull()
    expect(codeAt(at('11:00'), true)).toBe('slot_past')
  })

  test.each([
    ['a start off the grid', wish('10:15', '11:00'), 'slot_off_grid'],
    ['no time at all', wish('10:00', '10:00'), 'slot_length'],
    ['the break', wish('12:00', '13:00'), 'slot_closed'],
    ['other bookings', wish('14:00', '15:00'), 'slot_taken'],
  ])('are bound by %s', (_, asked, code) => {
    expect(whyNot({ ...room, taken: [takenBy('14:30', '15:30')] }, asked, staff)?.code).toBe(code)
  })
})
