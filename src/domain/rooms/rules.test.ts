import { areRulesRight, defaultRules, lengthsOf, type RoomRules } from './rules'

const wrong: [string, Partial<RoomRules>][] = [
  ['the longest is shorter than the shortest', { minMinutes: 90, maxMinutes: 60 }],
  ['the shortest is 0', { minMinutes: 0 }],
  ['the shortest is negative', { minMinutes: -30 }],
  ['the shortest is off the grid', { minMinutes: 45 }],
  ['the longest is off the grid', { maxMinutes: 100 }],
  ['the cleaning is off the grid', { bufferMinutes: 10 }],
  ['the grid is wider than the shortest', { gridMinutes: 60 }],
  ['the minutes of a week are less than the shortest', { minMinutes: 60, weekMinutesMax: 59 }],
  ['the notice is as long as the window', { windowDays: 0, noticeMinutes: 1_440 }],
  ['the notice is longer than the window', { windowDays: 6, noticeMinutes: 7 * 1_440 + 1 }],
]

test.each(wrong)('rules are refused if %s', (_, rules) => {
  expect(areRulesRight({ ...defaultRules, ...rules })).toBe(false)
})

const right: [string, Partial<RoomRules>][] = [
  ['the usual rules', {}],
  ['only one length', { minMinutes: 60, maxMinutes: 60 }],
  ['a fine grid', { gridMinutes: 15, minMinutes: 15, maxMinutes: 45, bufferMinutes: 15 }],
  ['a coarse grid', { gridMinutes: 60, minMinutes: 60, maxMinutes: 120, bufferMinutes: 0 }],
  ['no cleaning', { bufferMinutes: 0 }],
  ['a week with only the shortest time', { weekMinutesMax: 30 }],
  ['only today', { windowDays: 0, noticeMinutes: 1_439 }],
  ['a whole week of notice', { windowDays: 7, noticeMinutes: 7 * 1_440 }],
]

test.each(right)('rules are accepted: %s', (_, rules) => {
  expect(areRulesRight({ ...defaultRules, ...rules })).toBe(true)
})

test('lengths go from the shortest to the longest in steps of the grid', () => {
  expect(lengthsOf(defaultRules)).toEqual([30, 60, 90, 120, 150, 180])
  expect(lengthsOf({ ...defaultRules, gridMinutes: 15, minMinutes: 45, maxMinutes: 90 })).toEqual([45, 60, 75, 90])
  expect(lengthsOf({ ...defaultRules, minMinutes: 60, maxMinutes: 60 })).toEqual([60])
})
