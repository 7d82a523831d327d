import { firstLength, lengthChoices } from './length-choices'
import { defaultRules } from '../rules'

test('for the default rules every length can be chosen', () => {
  expect(lengthChoices(defaultRules)).toEqual([30, 60, 90, 120, 150, 180])
})

test('of too many lengths the shortest, whole hours and the longest are offered', () => {
  const rules = { ...defaultRules, minMinutes: 30, maxMinutes: 330 }
  expect(lengthChoices(rules)).toEqual([30, 60, 120, 180, 240, 300, 330])
  expect(lengthChoices({ ...rules, maxMinutes: 24 * 60 })).toEqual([30, 60, 120, 180, 240, 300, 360, 1440])
})

test('the initial length is the given one if the room allows it, else one hour, else the shortest', () => {
  expect(firstLength(defaultRules, 90)).toBe(90)
  expect(firstLength(defaultRules, 45)).toBe(60)
  expect(firstLength(defaultRules, null)).toBe(60)
  expect(firstLength({ ...defaultRules, minMinutes: 120 }, null)).toBe(120)
})
