import { on } from '../../../test/booking/room-day'
import { maySaySolved, maySayUnsolved } from './answers'
import type { ComplaintState } from './state'
import { stateNow } from './state-now'

const settledAt = on('2026-11-01', '10:00')
const may = (state: ComplaintState, day: string, clock = '10:00', mergedInto: string | null = null) => {
  const [facts, now] = [{ state, settledAt, mergedInto }, on(day, clock)]
  return [stateNow(facts, now), maySaySolved(facts, now), maySayUnsolved(facts, now)]
}

test('"solved" may be said for 7 days after settling, "not solved" for 30', () => {
  expect(may('settled', '2026-11-08', '09:59')).toEqual(['settled', true, true])
  expect(may('settled', '2026-11-08')).toEqual(['closed', false, true])
  expect(may('settled', '2026-12-01', '09:59')).toEqual(['closed', false, true])
  expect(may('settled', '2026-12-01')).toEqual(['closed', false, false])
})

test('a reporter who said "solved" may still say "not solved" within the 30 days', () => {
  expect(may('closed', '2026-11-02')).toEqual(['closed', false, true])
  expect(may('closed', '2026-12-01')).toEqual(['closed', false, false])
})

test('a complaint that was handed over can be reopened at any time, a merged one never', () => {
  expect(may('handedOver', '2027-11-01')).toEqual(['handedOver', false, true])
  expect(may('closed', '2026-11-02', '10:00', '1-other')).toEqual(['closed', false, false])
})

test('a complaint closed without being settled cannot be reopened', () => {
  expect(maySayUnsolved({ state: 'closed', settledAt: null, mergedInto: null }, settledAt)).toBe(false)
})
