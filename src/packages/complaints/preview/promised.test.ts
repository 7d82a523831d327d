import { at, on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { makeCalendar } from '../../../domain/calendar'
import { promised } from './promised'

const known = { calendar: announced, hasHolidays: true }
const unknown = { calendar: makeCalendar([], []), hasHolidays: false }

test.each([
  ['soon', '10:00', '今天中午 12:00 前给您回话。'],
  ['patient', '17:00', '明天上午 10:30 前给您回话。'],
  ['urgent', '10:00', '正在发生的，2 小时内有人管。今天中午 12:00 前给您回话。'],
] as const)('%s, filed at %s: %s', (urgency, clock, said) => {
  expect(promised(urgency, { now: at(clock), workdays: known }).text).toBe(said)
})

test('before a holiday that is known, the promise is for the working day after it', () => {
  const before = on('2026-09-30', '17:00')
  expect(promised('soon', { now: before, workdays: known }).text).toContain('10 月 8 日')
  expect(promised('soon', { now: before, workdays: unknown }).text).not.toContain('10 月 8 日')
})

test('while holidays are not known, only what counts in working days may be moved by them', () => {
  expect(promised('soon', { now: at('10:00'), workdays: unknown }).text).toContain('碰上放假')
  expect(promised('urgent', { now: at('10:00'), workdays: unknown }).text).not.toContain('放假')
})

test('at night an urgent complaint gets a number to call', () => {
  expect(promised('urgent', { now: at('23:00'), workdays: unknown })).toEqual({
    text: expect.stringContaining('12345 市民热线'),
    isDutyCall: true,
  })
})
