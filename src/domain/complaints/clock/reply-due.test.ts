import { on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { replyDue } from './reply-due'

/** Takes `2026-11-24 10:30` in Shanghai time. */
const clock = (words: string): string => on(words.slice(0, 10), words.slice(11))

test.each([
  // a plain Tuesday
  ['2026-11-24 00:00', '2026-11-24 12:00', 'the first moment of the day'],
  ['2026-11-24 07:30', '2026-11-24 12:00', 'still the day before in UTC'],
  ['2026-11-24 10:29', '2026-11-24 12:00', 'before 10:30'],
  ['2026-11-24 10:29:59.999', '2026-11-24 12:00', 'before 10:30 by a millisecond'],
  ['2026-11-24 10:30', '2026-11-24 18:00', '10:30 is not before 10:30'],
  ['2026-11-24 10:31', '2026-11-24 18:00', 'after 10:30'],
  ['2026-11-24 15:59', '2026-11-24 18:00', 'before 16:00'],
  ['2026-11-24 15:59:59.999', '2026-11-24 18:00', 'before 16:00 by a millisecond'],
  ['2026-11-24 16:00', '2026-11-25 10:30', '16:00 is not before 16:00'],
  ['2026-11-24 16:01', '2026-11-25 10:30', 'after 16:00'],
  ['2026-11-24 23:59', '2026-11-25 10:30', 'late in the evening'],
  // weekends
  ['2026-11-27 15:59', '2026-11-27 18:00', 'Friday, just in time'],
  ['2026-11-27 16:00', '2026-11-30 10:30', 'Friday, too late: Monday'],
  ['2026-11-28 09:00', '2026-11-30 10:30', 'Saturday'],
  ['2026-11-29 23:59', '2026-11-30 10:30', 'the last minute of Sunday'],
  ['2026-11-30 00:00', '2026-11-30 12:00', 'a minute later it is Monday'],
  // weekends that are worked in exchange for holidays
  ['2026-09-20 09:00', '2026-09-20 12:00', 'a Sunday that is worked'],
  ['2026-09-20 16:00', '2026-09-21 10:30', 'late on it: Monday'],
  ['2026-09-19 10:00', '2026-09-20 10:30', 'the Saturday before it is free'],
  ['2026-09-18 17:00', '2026-09-20 10:30', 'Friday evening: Saturday is free, Sunday is worked'],
  // Mid-Autumn, Spring Festival, National Day
  ['2026-09-24 16:00', '2026-09-28 10:30', 'Mid-Autumn is Friday to Sunday'],
  ['2026-09-25 10:00', '2026-09-28 10:30', 'on Mid-Autumn itself'],
  ['2026-02-14 15:59', '2026-02-14 18:00', 'the Saturday worked before Spring Festival'],
  ['2026-02-14 16:00', '2026-02-24 10:30', 'late on it: free from the 15th to the 23rd'],
  ['2026-02-17 09:00', '2026-02-24 10:30', 'the first day of the year of the horse'],
  ['2026-02-23 23:59', '2026-02-24 10:30', 'the last minute of Spring Festival'],
  ['2026-02-27 17:00', '2026-02-28 10:30', 'Friday evening, and Saturday the 28th is worked'],
  ['2026-02-28 16:30', '2026-03-02 10:30', 'that Saturday late: Monday'],
  ['2026-09-30 16:00', '2026-10-08 10:30', 'the eve of National Day, free until the 7th'],
  ['2026-10-01 08:00', '2026-10-08 10:30', 'National Day'],
  ['2026-10-09 18:00', '2026-10-10 10:30', 'Friday evening, and Saturday the 10th is worked'],
  ['2026-10-10 16:00', '2026-10-12 10:30', 'that Saturday late: Monday'],
  ['2025-10-06 10:00', '2025-10-09 10:30', 'in 2025 it was free until the 8th'],
  // the end of the year
  ['2025-12-31 16:00', '2026-01-04 10:30', 'free until Saturday the 3rd, Sunday the 4th is worked'],
  ['2026-01-02 12:00', '2026-01-04 10:30', 'in the middle of it'],
  ['2026-01-04 10:00', '2026-01-04 12:00', 'that Sunday'],
  // 2027 has not been announced
  ['2026-12-31 16:00', '2027-01-04 10:30', 'New Year is a Friday, off in every year'],
  ['2027-12-31 16:00', '2028-01-03 10:30', 'the next one is a Saturday'],
  ['2029-12-31 16:00', '2030-01-02 10:30', 'and here a Tuesday'],
  ['2029-09-30 09:00', '2029-10-04 10:30', 'a Sunday before National Day'],
  ['2027-01-02 10:00', '2027-01-04 10:30', 'a Saturday'],
  ['2027-02-08 10:00', '2027-02-08 12:00', 'an ordinary Monday, although Spring Festival by the moon'],
])('filed %s, reply due %s: %s', (filed, due) => {
  expect(replyDue(announced, clock(filed), 'soon')).toEqual({ at: clock(due), isDutyCall: false })
  expect(replyDue(announced, clock(filed), 'patient')).toEqual({ at: clock(due), isDutyCall: false })
})

test.each([
  ['2026-11-24 08:00', '2026-11-24 10:00', false, 'the night ends at 8:00'],
  ['2026-11-24 07:59', '2026-11-24 10:00', true, 'a minute before'],
  ['2026-11-24 07:59:59.999', '2026-11-24 10:00', true, 'a millisecond before'],
  ['2026-11-24 14:00', '2026-11-24 16:00', false, 'by day'],
  ['2026-11-24 15:59:59.999', '2026-11-24 17:59:59.999', false, 'the limit of 16:00 is not for urgent ones'],
  ['2026-11-24 19:59', '2026-11-24 21:59', false, 'filed before the night, due in it'],
  ['2026-11-24 20:00', '2026-11-25 10:00', true, 'the night begins at 20:00: the two hours begin when it ends'],
  ['2026-11-24 23:00', '2026-11-25 10:00', true, 'over midnight'],
  ['2026-11-24 00:00', '2026-11-24 10:00', true, 'at midnight'],
  ['2026-11-28 10:00', '2026-11-28 12:00', false, 'on a Saturday too'],
  ['2026-02-17 09:00', '2026-02-17 11:00', false, 'in Spring Festival too'],
  ['2026-12-31 22:30', '2027-01-01 10:00', true, 'over the end of the year, on a holiday too'],
])('happening now, filed %s: by %s, duty call %s, %s', (filed, due, isDutyCall) => {
  expect(replyDue(announced, clock(filed), 'urgent')).toEqual({ at: clock(due), isDutyCall })
})
