import { on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { clocksOf } from './clock'

const clock = (words: string): string => on(words.slice(0, 10), words.slice(11))

const clocks = (filedAt: string, more: { isHard?: boolean; reopenedAt?: string } = {}) => {
  const facts = { urgency: 'soon', firstReplyAt: null, visitedAt: null, settledAt: null, pauses: [] } as const
  const reopenedAt = more.reopenedAt === undefined ? null : clock(more.reopenedAt)
  return clocksOf(
    announced,
    { ...facts, filedAt: clock(filedAt), isHard: more.isHard ?? false, reopenedAt },
    clock(filedAt),
  )
}

test.each([
  ['2026-11-24 14:00', '2026-11-25 14:00', 'Tuesday to Wednesday'],
  ['2026-11-24 00:00', '2026-11-25 09:00', 'one whole day, and the morning after it'],
  ['2026-11-27 15:00', '2026-11-30 15:00', '9 h of Friday, 15 h of Monday'],
  ['2026-11-27 00:00', '2026-11-30 09:00', 'the whole Friday, and the morning of Monday'],
  ['2026-11-28 10:00', '2026-12-01 09:00', 'Saturday: the whole Monday, and the morning after it'],
  ['2026-09-20 18:00', '2026-09-21 18:00', 'a Sunday that is worked'],
  ['2026-09-18 20:00', '2026-09-20 20:00', '4 h of Friday, 20 h of that Sunday'],
  ['2026-02-14 12:00', '2026-02-24 12:00', '12 h of Saturday, 12 h after Spring Festival'],
  [
    '2026-02-20 09:00',
    '2026-02-25 09:00',
    'in Spring Festival: the whole Tuesday after it, and the morning of Wednesday',
  ],
  ['2026-09-30 16:00', '2026-10-08 16:00', '8 h before National Day, 16 h after'],
  ['2026-10-09 12:00', '2026-10-10 12:00', 'Friday to the Saturday that is worked'],
  ['2026-10-10 12:00', '2026-10-12 12:00', 'that Saturday to Monday'],
  ['2025-12-31 18:00', '2026-01-04 18:00', '6 h of the old year, 18 h of the Sunday worked'],
  [
    '2026-12-31 18:00',
    '2027-01-04 18:00',
    '1 January is off in a year that is not announced, too, and a weekend follows',
  ],
  ['2027-01-08 18:00', '2027-01-11 18:00', 'the weekends of that year are known'],
  ['2026-11-24 21:00', '2026-11-25 21:00', 'nine in the evening is still day'],
  ['2026-11-24 21:00:00.001', '2026-11-26 09:00', 'after nine in the evening'],
  ['2026-11-24 23:59', '2026-11-26 09:00', 'just before midnight'],
  ['2026-11-24 03:00', '2026-11-25 09:00', 'before the morning: the same day at nine'],
  ['2026-11-24 07:59:59.999', '2026-11-25 09:00', 'just before eight'],
  ['2026-11-24 08:00', '2026-11-25 08:00', 'eight in the morning is day'],
  ['2026-11-26 22:30', '2026-11-30 09:00', 'Thursday night: Friday is over by then, so Monday'],
  ['2026-09-29 22:00', '2026-10-08 09:00', 'the night before National Day'],
  ['2026-09-18 22:00', '2026-09-21 09:00', 'Friday night: the evening of the Sunday that is worked, so Monday'],
])('filed %s, visited by %s: %s', (filed, due) => {
  expect(clocks(filed).visit.dueAt).toBe(clock(due))
})

test.each([
  ['2026-11-02 10:00', '2026-11-11 10:00', 'Nov 3 4 5 6, 9 10 11'],
  ['2026-11-24 14:00', '2026-12-03 14:00', 'Nov 25 26 27, 30, Dec 1 2 3'],
  ['2026-11-28 10:00', '2026-12-09 09:00', 'the whole of Nov 30, Dec 1 2 3 4, 7 8'],
  ['2026-02-12 10:00', '2026-02-28 10:00', 'Feb 13, Sat 14, 24 25 26 27, Sat 28'],
  ['2026-09-28 09:00', '2026-10-13 09:00', 'Sep 29 30, Oct 8 9, Sat 10, 12 13'],
  ['2026-09-16 10:00', '2026-09-24 10:00', 'Sep 17 18, Sun 20, 21 22 23 24'],
  ['2026-11-02 23:00', '2026-11-12 09:00', 'Nov 3 4 5 6, 9 10 11, and the morning after'],
  ['2026-11-26 22:00', '2026-12-08 09:00', 'Nov 27, 30, Dec 1 2 3 4, 7, and the morning after'],
  ['2025-12-29 10:00', '2026-01-08 10:00', 'Dec 30 31, Sun Jan 4, 5 6 7 8'],
  ['2026-12-28 10:00', '2027-01-07 10:00', 'Dec 29 30 31, Jan 4 5 6 7: 2027 is not announced, but 1 January is off'],
])('filed %s, settled by %s: %s', (filed, due) => {
  expect(clocks(filed).settle.dueAt).toBe(clock(due))
})

test.each([
  ['2026-11-02 10:00', '2026-11-23 10:00', 'three weeks'],
  ['2026-10-30 22:00', '2026-11-23 09:00', 'three weeks, and a weekend after the last evening'],
  ['2026-09-14 09:00', '2026-10-10 09:00', 'Sep 15 16 17 18, Sun 20, 21 22 23 24, 28 29 30, Oct 8 9, Sat 10'],
  ['2026-02-12 10:00', '2026-03-11 10:00', 'Feb 13, Sat 14, 24 25 26 27, Sat 28, Mar 2 3 4 5 6, 9 10 11'],
])('a hard complaint filed %s, settled by %s: %s', (filed, due) => {
  expect(clocks(filed, { isHard: true }).settle.dueAt).toBe(clock(due))
})

test.each([
  ['2026-11-12 16:30', '2026-11-13 10:30', '2026-11-13 16:30', '2026-11-23 16:30', 'Nov 13, 16 17 18 19 20, 23'],
  [
    '2026-11-14 11:00',
    '2026-11-16 10:30',
    '2026-11-17 09:00',
    '2026-11-25 09:00',
    'a Saturday; the whole of 16–20, 23 24',
  ],
])('reopened %s: reply %s, visit %s, settled %s, %s', (reopenedAt, reply, visit, settle) => {
  const all = clocks('2026-11-02 10:00', { reopenedAt })
  expect([all.reply.dueAt, all.visit.dueAt, all.settle.dueAt]).toEqual([reply, visit, settle].map(clock))
})
