import { numberToDial } from './help-line'

test('the number is that of the community from 9:00 to 18:00, otherwise 12345', () => {
  expect(numberToDial('023-0000 1234', '2026-11-24T01:00:00Z').number).toBe('023-0000 1234')
  expect(numberToDial('023-0000 1234', '2026-11-24T00:59:59Z').isHelpLine).toBe(true)
  expect(numberToDial('023-0000 1234', '2026-11-24T10:00:00Z').number).toBe('12345')
})

test('for a community without a telephone the number is 12345', () => {
  expect(numberToDial(null, '2026-11-24T02:00:00Z')).toEqual({ number: '12345', isHelpLine: true })
})
