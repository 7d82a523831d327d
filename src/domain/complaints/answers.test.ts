import { on } from '../../../test/booking/room-day'
import { maySaySolved, maySayUnsolved } from './answers'
import type { ComplaintState } from './state'
import { stateNow } from './state-now'

const settledAt = on('2026-11-01', '10:00')
const may = (state: ComplaintState, day: string, clock = '10:00', mergedInto: string | null = null) => {
  const [facts, now] = [{ state, settledAt, mergedInto }, on(day, clock)]
  return [stateNow(facts, now), maySaySolved(facts, now), maySayUnsolved(facts, now)]
}

test('for seven days either may be said, then thirty days in all that it is not solved', () => {
  expect(may('settled', '2026-11-08', '09:59')).toEqual(['settled', true, true])
  expect(may('settled', '2026-11-08')).toEqual(['closed', false, true])
  expect(may('settled', '2026-12-01', '09:59')).toEqual(['closed', false, true])
  expect(may('settled', '2026-12-01')).toEqual(['closed', false, false])
})

test('whoever said that it is solved may think again', () => {
  expect(may('closed', '2026-11-02')).toEqual(['closed', false, true])
  expect(may('closed', '2026-12-01')).toEqual(['closed', false, false])
})

test('what others have may come back at any time, what became part of another case never', () => {
  expect(may('handedOver', '2027-11-01')).toEqual(['handedOver', false, true])
  expect(may('closed', '2026-11-02', '10:00', '1-other')).toEqual(['closed', false, false])
})

test('what was closed without being settled is not opened again', () => {
  expect(maySayUnsolved({ state: 'closed', settledAt: null, mergedInto: null }, settledAt)).toBe(false)
})
