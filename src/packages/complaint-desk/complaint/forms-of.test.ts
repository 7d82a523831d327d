import { formsOf, likeliest } from './forms-of'

test('an action that is not permitted has no form', () => {
  expect(formsOf({ state: 'filed', may: ['complaints.note', 'complaints.accept'] })).toEqual(['accept', 'note'])
})

test('a visit can be planned and recorded while a complaint is being worked on', () => {
  expect(formsOf({ state: 'accepted', may: ['complaints.visit'] })).toEqual(['plan', 'visit'])
})

test.each(['mediating', 'closed'] as const)(
  'a visit to a complaint in state %s can only be recorded, not planned',
  (state) => {
    expect(formsOf({ state, may: ['complaints.visit'] })).toEqual(['visit'])
  },
)

test('the running clock puts the likeliest action first, if it is permitted', () => {
  const promise = { kind: 'settle', dueAt: null, isLate: false, pausedFor: null, isDutyCall: false } as const
  expect(likeliest({ state: 'visiting', may: ['complaints.reply', 'complaints.settle'], promise })).toBe('settle')
  expect(likeliest({ state: 'visiting', may: ['complaints.reply'], promise })).toBe('reply')
})
