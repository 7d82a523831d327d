import { formsOf, likeliest } from './forms-of'

test('what may not be done has no form', () => {
  expect(formsOf({ state: 'filed', may: ['complaints.note', 'complaints.accept'] })).toEqual(['accept', 'note'])
})

test('a visit is planned and written down while a case is worked on', () => {
  expect(formsOf({ state: 'accepted', may: ['complaints.visit'] })).toEqual(['plan', 'visit'])
})

test.each(['mediating', 'closed'] as const)('a visit of a case that is %s is only written down', (state) => {
  expect(formsOf({ state, may: ['complaints.visit'] })).toEqual(['visit'])
})

test('the clock that runs says what is likeliest, if it may be done', () => {
  const promise = { kind: 'settle', dueAt: null, isLate: false, pausedFor: null, isDutyCall: false } as const
  expect(likeliest({ state: 'visiting', may: ['complaints.reply', 'complaints.settle'], promise })).toBe('settle')
  expect(likeliest({ state: 'visiting', may: ['complaints.reply'], promise })).toBe('reply')
})
