import { shanghai } from '../../../test/times'
import { bornOfAge, isAgeRight, isChildNow, monthsOfYears, monthsOld, needsConsent } from './ages'

const firstDate = shanghai('2026-11-25', '16:30')
const sixToTwelve = monthsOfYears(6, 12)

test.each([
  ['2026-11', 0],
  ['2026-12', -1],
  ['2025-12', 11],
  ['2019-05', 90],
])('who was born in %s is %s months old', (born, months) => {
  expect(monthsOld(born, firstDate)).toBe(months)
})

test('the month is that of Shanghai', () => {
  expect(monthsOld('2026-11', '2026-11-30T16:30:00.000Z')).toBe(1)
})

test.each([
  ['six years this month', '2020-11', sixToTwelve, true],
  ['six years next month', '2020-12', sixToTwelve, false],
  ['twelve until next month', '2013-12', sixToTwelve, true],
  ['thirteen this month', '2013-11', sixToTwelve, false],
  ['any age, without bounds', '2026-11', monthsOfYears(null, null), true],
  ['younger, with an upper bound only', '2026-11', monthsOfYears(null, 3), true],
  ['older, with a lower bound only', '2009-11', monthsOfYears(6, null), true],
])('a child is of the age on the first date or not: %s', (_, born, ages, isRight) => {
  expect(isAgeRight(born, ages, firstDate)).toBe(isRight)
})

test.each([
  ['2026-12', false],
  ['2026-11', true],
  ['2008-11', true],
  ['2008-10', false],
])('who was born in %s is a child or not', (born, isChild) => {
  expect(isChildNow(born, firstDate)).toBe(isChild)
})

test.each([
  ['the month before', '2012-12', true],
  ['in the month itself', '2012-11', true],
  ['the month after', '2012-10', false],
])('a guardian consents until the fourteenth birthday is surely over: %s', (_, born, isNeeded) => {
  expect(needsConsent(born, firstDate)).toBe(isNeeded)
})

test.each([
  [0, '2026-05'],
  [8, '2018-05'],
])('a child of %s years was born about %s, and is of that age', (years, born) => {
  expect(bornOfAge(years, firstDate)).toBe(born)
  expect(isAgeRight(born, monthsOfYears(years, years), firstDate)).toBe(true)
})
