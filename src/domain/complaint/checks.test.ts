import { on } from '../../../test/booking/room-day'
import { checksDue, nextCheck } from './checks'

test.each([
  [on('2026-11-24', '16:00'), '2026-12-01', '2026-12-24', 'in the afternoon'],
  [on('2026-11-24', '23:59'), '2026-12-01', '2026-12-24', 'late on the same day'],
  [on('2026-11-25', '00:00'), '2026-12-02', '2026-12-25', 'a minute later it is the next, which UTC has not begun'],
  [on('2026-02-01', '10:00'), '2026-02-08', '2026-03-03', 'February has 28 days'],
  [on('2028-02-01', '10:00'), '2028-02-08', '2028-03-02', 'and 29 in 2028'],
])('agreed %s: asked on %s and %s at 9:00, %s', (agreedAt, week, month) => {
  expect(checksDue(agreedAt)).toEqual([on(week, '09:00'), on(month, '09:00')])
})

test('an agreement is looked at twice, and not any more once the case was opened again after it', () => {
  const [before, agreedAt, after] = [on('2026-11-23', '10:00'), on('2026-11-24', '10:00'), on('2026-11-25', '10:00')]
  const next = (checksDone: number, reopenedAt: string | null = null) => nextCheck({ agreedAt, checksDone, reopenedAt })
  expect([0, 1, 2].map((done) => next(done))).toEqual([on('2026-12-01', '09:00'), on('2026-12-24', '09:00'), null])
  expect([next(0, before), next(0, after)]).toEqual([on('2026-12-01', '09:00'), null])
  expect(nextCheck({ agreedAt: null, checksDone: 0, reopenedAt: null })).toBeNull()
})
