import { on } from '../../../../test/booking/room-day'
import { closeAt, reopenUntil } from './closing'

test.each([
  ['2026-11-24', '2026-12-01', '2026-12-24', 'a plain one'],
  ['2026-02-13', '2026-02-20', '2026-03-15', 'holidays count like other days, February has 28'],
  ['2028-02-13', '2028-02-20', '2028-03-14', 'and 29 in 2028'],
  ['2026-12-28', '2027-01-04', '2027-01-27', 'over the end of the year'],
])('settled on %s: closed without an answer on %s, reopened until %s: %s', (settled, closed, reopened) => {
  const settledAt = on(settled, '15:30:00.001')
  expect(closeAt(settledAt)).toBe(on(closed, '15:30:00.001'))
  expect(reopenUntil(settledAt)).toBe(on(reopened, '15:30:00.001'))
})
