import { limits } from '../../contract/limits'
import { ATTRIBUTION_MAX, isDataDate, noteProblem } from './note'

const NOTE = { dataDate: '2026-10-01', attribution: '© OpenStreetMap 贡献者' }

test('an attribution may be as long as the contract allows', () => {
  expect(ATTRIBUTION_MAX).toBe(limits.attributionMax)
  expect(noteProblem({ ...NOTE, attribution: '©'.repeat(limits.attributionMax) })).toBeNull()
  expect(noteProblem({ ...NOTE, attribution: '©'.repeat(limits.attributionMax + 1) })).toMatch('来源')
  expect(noteProblem({ ...NOTE, attribution: '' })).toMatch('来源')
})

test("a network's date must exist in the calendar", () => {
  expect(['2026-10-01', '2028-02-29'].map(isDataDate)).toEqual([true, true])
  const others = [
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '1999-10-01',
    '2026-10-1',
    '2026-10-01T00:00:00Z',
    '',
    20_261_001,
    null,
  ]
  expect(others.map(isDataDate)).toEqual(others.map(() => false))
  for (const nothing of [null, undefined, {}]) expect(noteProblem(nothing)).toMatch('日期')
})
