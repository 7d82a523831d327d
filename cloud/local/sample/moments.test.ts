import { shanghai } from '../../../test/times'
import { inOrder, momentOf } from './moments'

const NOW = shanghai('2026-11-24', '00:10')

test.each([
  ['-40m', shanghai('2026-11-23', '23:30')],
  ['-5h', shanghai('2026-11-23', '19:10')],
  ['-3 20:10', shanghai('2026-11-21', '20:10')],
  ['+1 15:00', shanghai('2026-11-25', '15:00')],
])('%s is counted from the moment the sample is loaded', (moment, instant) => {
  expect(momentOf(moment, NOW)).toBe(instant)
})

test.each(['', 'yesterday', '20:10', '-3d'])('“%s” is not a moment', (moment) => {
  expect(() => momentOf(moment, NOW)).toThrow('is no moment of the sample')
})

test('later acts have later moments, also when minutes reach back beyond yesterday evening; none is in the future', () => {
  const when = inOrder(NOW)
  expect(['-1 23:40', '-40m', '+1 09:00'].map(when)).toEqual([
    shanghai('2026-11-23', '23:40'),
    shanghai('2026-11-23', '23:41'),
    NOW,
  ])
})
