import { on } from '../../../test/booking/room-day'
import { checksDue, checksWith, nextCheck } from './checks'

test.each([
  [on('2026-11-24', '16:00'), '2026-12-01', '2026-12-24', 'in the afternoon'],
  [on('2026-11-24', '23:59'), '2026-12-01', '2026-12-24', 'late on the same day'],
  [on('2026-11-25', '00:00'), '2026-12-02', '2026-12-25', 'a minute later it is the next day, although not yet in UTC'],
  [on('2026-02-01', '10:00'), '2026-02-08', '2026-03-03', 'February has 28 days'],
  [on('2028-02-01', '10:00'), '2028-02-08', '2028-03-02', 'and 29 in 2028'],
])('agreed %s: checks are due on %s and %s at 9:00, %s', (agreedAt, week, month) => {
  expect(checksDue(agreedAt)).toEqual([on(week, '09:00'), on(month, '09:00')])
})

test('an agreement is checked twice, but not if the complaint was reopened after it', () => {
  const [before, agreedAt, after] = [on('2026-11-23', '10:00'), on('2026-11-24', '10:00'), on('2026-11-25', '10:00')]
  const next = (checksDone: number, reopenedAt: string | null = null) =>
    nextCheck({ agreedAt, saidYesAt: agreedAt, checksDone, reopenedAt })
  expect([0, 1, 2].map((done) => next(done))).toEqual([on('2026-12-01', '09:00'), on('2026-12-24', '09:00'), null])
  expect([next(0, before), next(0, after)]).toEqual([on('2026-12-01', '09:00'), null])
  expect(nextCheck({ agreedAt: null, saidYesAt: null, checksDone: 0, reopenedAt: null })).toBeNull()
})

test('reopening before the round that makes an agreement known ends the agreement all the same', () => {
  const agreed = { agreedAt: on('2026-11-25', '09:00'), saidYesAt: on('2026-11-24', '19:00'), checksDone: 0 }
  expect(nextCheck({ ...agreed, reopenedAt: on('2026-11-24', '19:20') })).toBeNull()
  expect(nextCheck({ ...agreed, reopenedAt: on('2026-11-24', '18:40') })).toBe(on('2026-12-02', '09:00'))
})

describe('a visit counts as a check', () => {
  const agreedAt = on('2026-11-24', '19:00')
  const withOne = (checksDone: number, day: string, time: string) =>
    checksWith({ agreedAt, saidYesAt: agreedAt, checksDone, reopenedAt: null }, on(day, time))

  test('from two days before the 7-day check is due, so that Friday counts for Sunday', () => {
    expect(withOne(0, '2026-11-28', '23:59')).toBeNull()
    expect([withOne(0, '2026-11-29', '00:00'), withOne(0, '2026-12-21', '23:59')]).toEqual([1, 1])
  })

  test('once per check: a further visit before the 30-day check is near counts as none', () => {
    expect([withOne(1, '2026-11-29', '10:00'), withOne(1, '2026-12-21', '23:59')]).toEqual([null, null])
    expect(withOne(1, '2026-12-22', '00:00')).toBe(2)
  })

  test('for both if the first was missed until the second is near', () => {
    expect(withOne(0, '2026-12-22', '00:00')).toBe(2)
    expect(withOne(2, '2026-12-24', '10:00')).toBeNull()
  })

  test('never without an agreement, nor after the complaint was reopened', () => {
    const visit = on('2026-12-01', '10:00')
    expect(checksWith({ agreedAt: null, saidYesAt: null, checksDone: 0, reopenedAt: null }, visit)).toBeNull()
    expect(
      checksWith({ agreedAt, saidYesAt: agreedAt, checksDone: 0, reopenedAt: on('2026-11-25', '10:00') }, visit),
    ).toBeNull()
  })
})
