import fc from 'fast-check'
import { distinctLabels } from './distinct-labels.zh'

test('a unique name stands alone, others get the last digits of their number, or else their rank', () => {
  const people = [
    { name: '演示小谭', phoneEnd: null },
    { name: '演示小周', phoneEnd: '0001' },
    { name: '演示小周', phoneEnd: '0002' },
    { name: '演示老袁', phoneEnd: null },
    { name: '演示老袁', phoneEnd: null },
  ]
  expect(distinctLabels(people)).toEqual([
    '演示小谭',
    '演示小周（手机尾号 0001）',
    '演示小周（手机尾号 0002）',
    '演示老袁（第 1 位）',
    '演示老袁（第 2 位）',
  ])
})

test('no two labels of a list are equal', () => {
  const one = fc.record({
    name: fc.constantFrom('演示小谭', '演示小周'),
    phoneEnd: fc.constantFrom(null, '0001', '0002'),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (people) =>
      expect(new Set(distinctLabels(people)).size).toBe(people.length),
    ),
  )
})
