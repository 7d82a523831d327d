import { myBooking } from '../../../../test/booking/my-booking'
import { endedOf } from './ended'

test.each(['requested', 'confirmed', 'checkedIn'] as const)('a booking in state %s has not ended', (state) => {
  expect(endedOf(myBooking({ state }))).toBeNull()
})

test.each([
  ['the resident’s cancellation', { state: 'cancelled' } as const, ''],
  ['the staff’s cancellation', { state: 'cancelled', reason: '演示停电' } as const, '社区取消了这一次'],
  [
    'a move',
    { state: 'cancelled', reason: '演示停电', movedTo: '1-other00000000000' } as const,
    '这一次换了时间或房间',
  ],
  ['refusal', { state: 'refused', reason: '演示人太多' } as const, ''],
  ['release', { state: 'released' } as const, ''],
  ['used', { state: 'done' } as const, ''],
  ['no-show', { state: 'done', isNoShow: true } as const, ''],
])('a booking that ended by %s shows what happened, unless the ticket does, and the next step', (_, end, title) => {
  const ended = endedOf(myBooking(end))
  expect(ended?.title).toBe(title)
  expect(ended?.text).toMatch(/再订|打电话|看新的|提前取消/)
})

test('a moved booking does not say who moved it: its person may have', () => {
  const ended = endedOf(myBooking({ state: 'cancelled', movedTo: '1-other00000000000' }))
  expect(`${ended?.title}${ended?.text}`).not.toContain('社区')
})
