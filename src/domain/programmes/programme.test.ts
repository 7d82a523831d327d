import { shanghai } from '../../../test/times'
import { childKeptUntil, enrollingAt, isSessionTime, whyNotEnrol, whyNotEnrolFor } from './programme'

const at = (clock: string) => shanghai('2026-11-25', clock)
const course = {
  startsAt: at('16:30'),
  endsAt: at('18:00'),
  enrolFrom: at('09:00'),
  enrolUntil: at('12:00'),
  isCancelled: false,
}

test.each([
  ['before enrolment opens', course, '08:59', 'enrol_early'],
  ['once it is open', course, '09:00', null],
  ['until it closes', course, '11:59', null],
  ['when it has closed', course, '12:00', 'enrol_over'],
  ['without an end of enrolment, until it begins', { ...course, enrolUntil: null }, '16:29', null],
  ['once it has begun', { ...course, enrolUntil: null }, '16:30', 'enrol_over'],
  ['without a beginning of enrolment, at once', { ...course, enrolFrom: null }, '00:01', null],
  ['one that was cancelled', { ...course, isCancelled: true }, '10:00', 'programme_cancelled'],
])('one enrols or does not: %s', (_, one, clock, why) => {
  expect(whyNotEnrol(one, at(clock))).toBe(why)
})

test.each([
  ['08:59', 'early'],
  ['09:00', 'now'],
  ['12:00', 'closed'],
  ['16:30', 'begun'],
])('at %s a list says that one stands with enrolling as: %s', (clock, standing) => {
  expect(enrollingAt(course, at(clock))).toBe(standing)
})

test.each([
  ['before enrolment opens', course, '08:59', null],
  ['while it goes on', course, '17:59', null],
  ['when it is over', course, '18:00', 'enrol_over'],
  ['one that was cancelled', { ...course, isCancelled: true }, '10:00', 'programme_cancelled'],
])('staff enrol somebody at the counter or do not: %s', (_, one, clock, why) => {
  expect(whyNotEnrolFor(one, at(clock))).toBe(why)
})

test.each([
  ['a quarter of an hour', '14:00', '14:15', true],
  ['less', '14:00', '14:14', false],
  ['twelve hours', '08:00', '20:00', true],
  ['more', '08:00', '20:01', false],
  ['until midnight', '23:00', '24:00', true],
])('a date may be as long as this or not: %s', (_, from, until, isRight) => {
  expect(isSessionTime({ startsAt: at(from), endsAt: at(until) })).toBe(isRight)
})

test('a date does not go over midnight', () => {
  expect(isSessionTime({ startsAt: at('23:30'), endsAt: shanghai('2026-11-26', '00:30') })).toBe(false)
})

test('the row of a child goes 180 days after its last class', () => {
  expect(childKeptUntil(at('18:00'))).toBe(shanghai('2027-05-24', '18:00'))
})
