import { dateShown, hasSeat } from './own-seats'

const seat = (childId: string | null, isLive = true) => ({ childId, isChild: childId !== null, isLive })

test('an account and its children have the seats that are live', () => {
  const enrolments = [{ seats: [seat(null), seat('a', false)] }, { seats: [seat('b')] }]
  expect([null, 'a', 'b'].map((who) => hasSeat(enrolments, who))).toEqual([true, false, true])
})

test('the date that is shown is the chosen one, then one with an offer, then one of one’s own, then the next', () => {
  const choices = ['1', '2', '3'].map((id) => ({ id }))
  const own = [
    { sessionId: '2', state: 'taken' },
    { sessionId: '3', state: 'offered' },
  ] as const
  expect(dateShown(choices, own, '1')?.id).toBe('1')
  expect(dateShown(choices, own, '')?.id).toBe('3')
  expect(dateShown(choices, own.slice(0, 1), '')?.id).toBe('2')
  expect(dateShown(choices, [{ sessionId: '2', state: 'left' }], '')?.id).toBe('1')
  expect(dateShown([], own, '')).toBeNull()
})
