import fc from 'fast-check'
import { toInstant } from '../time'
import { minutesOfWholeShift, servedMinutes } from './served-minutes'

const at = (clock: string) => `2026-11-25T${clock}:00.000Z`
const shift = { startsAt: at('02:30'), endsAt: at('04:00') }
const served = (from: string, until: string) =>
  servedMinutes({ ...shift, checkedInAt: at(from), checkedOutAt: at(until) })

test.each([
  ['from beginning to end', '02:30', '04:00', 90],
  ['a minute of a quarter counts as the quarter', '02:30', '02:46', 30],
  ['who comes early and leaves late has the length of the shift', '02:15', '04:20', 90],
  ['who leaves before it begins has nothing', '02:15', '02:25', 0],
  ['who comes in the last minute has a quarter', '03:59', '04:00', 15],
])('%s', (_, from, until, minutes) => {
  expect(served(from, until)).toBe(minutes)
})

test('whatever the times are, the minutes are whole quarters between nothing and the whole shift', () => {
  const moment = fc.integer({ min: Date.parse(at('00:00')), max: Date.parse(at('08:00')) }).map(toInstant)
  fc.assert(
    fc.property(moment, moment, (checkedInAt, checkedOutAt) => {
      const minutes = servedMinutes({ ...shift, checkedInAt, checkedOutAt })
      expect(minutes % 15).toBe(0)
      expect(minutes).toBeGreaterThanOrEqual(0)
      expect(minutes).toBeLessThanOrEqual(minutesOfWholeShift(shift))
    }),
  )
})
