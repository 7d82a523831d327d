import { myBooking } from '../../../../test/booking/my-booking'
import { endIcon, stateTag, stateWord } from './state-tag'

test.each([
  ['was used', { state: 'done' } as const, '用过了', 'check-circle', undefined],
  ['was a no-show', { state: 'done', isNoShow: true } as const, '没人签到', 'clock', 'clock'],
  ['was released', { state: 'released', isNoShow: true } as const, '没来，房间让给了别人', 'clock', 'clock'],
  ['was cancelled', { state: 'cancelled' } as const, '取消了', 'close', 'close'],
])('a booking that %s says so, in the list and on the ticket', (_, end, word, listIcon, tagIcon) => {
  const booking = myBooking(end)
  expect([stateWord(booking), endIcon(booking)]).toEqual([word, listIcon])
  expect(stateTag(booking)).toEqual({ look: 'plain', words: word, ...(tagIcon && { icon: tagIcon }) })
})

test('a moved booking is labelled as moved, whatever became of its old slot', () => {
  expect(stateWord(myBooking({ state: 'cancelled', movedTo: '1-other00000000000' }))).toBe('换了时间')
})
