import { type Way, ways } from './ways'

const LATER = '2026-11-25T08:00:00.000Z'
const cases: [string, string, boolean, Way[]][] = [
  ['', '', false, ['send']],
  ['quota_count', '', false, ['mine', 'send']],
  ['waitlist_full', '', true, ['mine', 'send']],
  ['already_on_waitlist', '', true, ['mine', 'look']],
  ['slot_mine', LATER, false, ['mine', 'look']],
  ['quota_hours', '', false, ['look']],
  ['unreachable', '', true, ['send']],
  ['slot_taken', LATER, false, ['offer', 'join']],
  ['slot_taken', '', false, ['join', 'look']],
  ['slot_closed', LATER, false, ['offer', 'look']],
  ['slot_notice', '', false, ['look']],
  ['room_retired', '', false, ['look']],
  ['slot_free', '', true, ['book', 'look']],
  ['slot_taken', LATER, true, ['offer', 'look']],
]

test.each(cases)('after "%s" with "%s" free, waitlist: %s, offers %s', (refused, offer, isForWaitlist, found) => {
  expect(ways({ refused, offer, isForWaitlist })).toEqual(found)
})
