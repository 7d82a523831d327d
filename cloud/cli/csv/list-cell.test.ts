import fc from 'fast-check'
import { guardFormula, unguardFormula } from '../../lists/formulas'
import { joinList, splitList } from './list-cell'

test('both semicolons separate; blanks and empty entries are ignored', () => {
  expect(splitList('身份证; 一寸照片；户口簿;;')).toEqual(['身份证', '一寸照片', '户口簿'])
})

test('every list survives a round trip', () => {
  const item = fc.string({ unit: fc.constantFrom('a', '证', ';', '；', '\\', ' ', '\n', '😀') })
  const items = fc.array(item.map((text) => text.trim()).filter((text) => text !== ''))
  fc.assert(fc.property(items, (list) => expect(splitList(joinList(list))).toEqual(list)))
})

test('an entry that begins like a formula is written as text and read back', () => {
  expect(guardFormula('=1+2')).toBe("'=1+2")
  expect(guardFormula('-43.7')).toBe('-43.7')
  const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", 'a', '1', '\t') })
  fc.assert(fc.property(text, (one) => expect(unguardFormula(guardFormula(one))).toBe(one)))
})
