import { isPhoneOrNothing, normalPhone, phoneEnd } from './phone-number'

test.each([
  ['13800138000', '13800138000'],
  ['138 0013 8000', '13800138000'],
  ['+86 138-0013-8000', '13800138000'],
  ['0086138 00138000', '13800138000'],
  ['１３８００１３８０００', '13800138000'],
  ['023-6376 1234', '02363761234'],
  ['（023）63761234', '02363761234'],
  ['000 1234 5678', '00012345678'],
])('%s is %s', (typed, number) => {
  expect(normalPhone(typed)).toBe(number)
})

test.each(['', '1380013800', '138001380000', '12800138000', '63761234', '110', '138001380x0', 'wang', '0001234567'])(
  '%j is no complete telephone number',
  (typed) => {
    expect(normalPhone(typed)).toBeNull()
  },
)

test('an optional number may be empty but not incomplete', () => {
  expect(['', '  ', '138 0013 8000', '13800'].map(isPhoneOrNothing)).toEqual([true, true, true, false])
})

test('a number is recognised by its last four digits', () => {
  expect(phoneEnd('13800138000')).toBe('8000')
})
