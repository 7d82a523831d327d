import { numberToDial } from './help-line'

test('by day the community answers, at six and at night 12345 does', () => {
  expect(numberToDial('023-0000 1234', '2026-11-24T01:00:00Z').number).toBe('023-0000 1234')
  expect(numberToDial('023-0000 1234', '2026-11-24T00:59:59Z').isHelpLine).toBe(true)
  expect(numberToDial('023-0000 1234', '2026-11-24T10:00:00Z').number).toBe('12345')
})

test('a community without a telephone is reached through 12345', () => {
  expect(numberToDial(null, '2026-11-24T02:00:00Z')).toEqual({ number: '12345', isHelpLine: true })
})
