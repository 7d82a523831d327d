import { act, cleanup } from '@testing-library/react'
import { seenRoom } from '../../../../test/booking/my-booking'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, room } from '../../../../test/booking/room-day'
import { seenMe } from '../../../../test/seen-me'
import { router } from '../../../../test/stubs/taro'
import ConfirmPage from '.'

/** What the page says before 16:00 to 17:00 is booked. */
const said = async (isApproved: boolean, more: Record<string, string> = {}) => {
  router.params = { roomId: seenRoom.id, startsAt: at('16:00'), minutes: '60', ...more }
  const { call } = answering({
    'me.get': () => seenMe,
    'inbox.list': () => ({ messages: [], isMore: false, consents: [] }),
    'rooms.day': () => ({
      at: at('10:00'),
      isSample: true,
      room: seenRoom,
      day: room,
      strip: [],
      left: null,
      isApproved,
    }),
  })
  const { container } = await act(async () =>
    onPhone(<ConfirmPage />, call, at('10:00'), {}, { isSignedIn: () => true }),
  )
  const text = container.textContent ?? ''
  cleanup()
  return text
}

test('before booking one reads until when it can be cancelled, with and without an approval', async () => {
  expect(await said(false)).toContain('订好以后，今天下午 2:00\u00a0以前都可以自己取消。')
  expect(await said(true)).toContain('社区看过以前，随时可以取消；看过以后，今天下午 2:00\u00a0以前可以。')
})

test('a place in the queue has no such deadline', async () => {
  expect(await said(false, { join: '1' })).not.toContain('以前')
})
