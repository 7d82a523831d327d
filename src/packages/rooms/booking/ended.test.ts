import { myBooking } from '../../../../test/booking/my-booking'
import { endedOf } from './ended'

test.each(['requested', 'confirmed', 'checkedIn'] as const)('a booking that is %s has not ended', (state) => {
  expect(endedOf(myBooking({ state }))).toBeNull()
})

test.each([
  ['its own cancelling', { state: 'cancelled' } as const, ''],
  ['the staff’s cancelling', { state: 'cancelled', reason: '演示停电' } as const, '社区取消了这一次'],
  [
    'a move',
    { state: 'cancelled', reason: '演示停电', movedTo: '1-other00000000000' } as const,
    '这一次换了时间或房间',
  ],
  ['a refusal', { state: 'refused', reason: '演示人太多' } as const, ''],
  ['nobody coming', { state: 'released' } as const, ''],
  ['use', { state: 'done' } as const, ''],
  ['nobody checking in', { state: 'done', isNoShow: true } as const, ''],
])('the end by %s says what happened, unless the ticket does, and what to do next', (_, end, title) => {
  const ended = endedOf(myBooking(end))
  expect(ended?.title).toBe(title)
  expect(ended?.text).toMatch(/再订|打电话|看新的|提前取消/)
})
