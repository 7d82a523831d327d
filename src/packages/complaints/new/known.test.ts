import { knownOf } from './known'

test('a form opened for a kind knows the kind, and asks nothing about how urgent it is', () => {
  expect(knownOf('noise')).toEqual({ category: 'noise', urgency: 'soon' })
})

test('an unknown kind, or none, is nothing known', () => {
  expect(knownOf('aliens')).toEqual({})
  expect(knownOf(undefined)).toEqual({})
})
