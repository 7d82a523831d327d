import { at } from '../../../test/booking/room-day'
import { isAnswerLate } from './answer-late'

test.each([
  ['not yet', at('15:00'), at('14:59:59'), false],
  ['as soon as the moment is reached', at('15:00'), at('15:00'), true],
  ['never where none was named', null, at('15:00'), false],
])('an answer is late %s', (_, answerBy, now, isLate) => {
  expect(isAnswerLate(answerBy, now)).toBe(isLate)
})
