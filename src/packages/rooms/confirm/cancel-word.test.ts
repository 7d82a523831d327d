import { at } from '../../../../test/booking/room-day'
import { cancelWord } from './cancel-word'

const rules = { cancelMinutes: 120 }
const said = (startsAt: string, now: string, isApproved = false) => cancelWord(rules, isApproved, startsAt, now)

test('before booking it says until when the booking could be cancelled', () => {
  expect(said(at('16:00'), at('10:00'))).toBe('订好以后，今天下午 2:00\u00a0以前都可以自己取消。')
})

test('shortly before the start it says until when a booking can be taken back: ten minutes, or less', () => {
  expect(said(at('12:00'), at('10:00'))).toContain('今天上午 10:10\u00a0以前可以自己收回')
  expect(said(at('12:00'), at('11:55'))).toContain('今天中午 12:00\u00a0以前可以自己收回')
})

test('a request can be withdrawn until it is decided, and then as any booking', () => {
  expect(said(at('16:00'), at('10:00'), true)).toBe(
    '社区看过以前，随时可以取消；看过以后，今天下午 2:00\u00a0以前可以。',
  )
})
