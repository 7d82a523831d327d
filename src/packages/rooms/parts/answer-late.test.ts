import { at } from '../../../../test/booking/room-day'
import { isAnswerLate } from './answer-late'

test.each([
  ['only after the deadline', at('15:00'), at('14:59:59'), false],
  ['from the deadline on', at('15:00'), at('15:00'), true],
  ['never without a deadline', null, at('15:00'), false],
])('an answer is late %s', (_, answerBy, now, isLate) => {
  expect(isAnswerLate(answerBy, now)).toBe(isLate)
})
