import { on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { overdueOf } from './escalation'

const clock = (words: string): string => on(words.slice(0, 10), words.slice(11))

test.each([
  ['2026-11-24 12:00', '2026-11-24 09:00', 'no', 'there is time'],
  ['2026-11-24 12:00', '2026-11-24 12:00', 'no', 'the last moment'],
  ['2026-11-24 12:00', '2026-11-24 12:00:00.001', 'manager', 'at once'],
  ['2026-11-24 12:00', '2026-11-25 12:00', 'manager', 'for a working day'],
  ['2026-11-24 12:00', '2026-11-25 12:00:00.001', 'district', 'and no longer'],
  ['2026-11-27 18:00', '2026-11-29 18:00', 'manager', 'nobody works on the weekend'],
  ['2026-11-27 18:00', '2026-11-30 18:00', 'manager', '6 h of Friday, 18 h of Monday'],
  ['2026-11-27 18:00', '2026-11-30 18:00:00.001', 'district', 'then the district'],
  ['2026-02-14 18:00', '2026-02-20 12:00', 'manager', 'all through Spring Festival'],
  ['2026-02-14 18:00', '2026-02-24 18:00:00.001', 'district', '6 h of Saturday, 18 h of Tuesday'],
  ['2026-10-01 16:00', '2026-10-09 00:00', 'manager', 'urgent on National Day: the whole 8th'],
  ['2026-10-01 16:00', '2026-10-09 00:00:00.001', 'district', 'then the district'],
])('due %s, at %s: %s, %s', (dueAt, now, overdue) => {
  expect(overdueOf(announced, clock(dueAt), clock(now))).toBe(overdue)
})
