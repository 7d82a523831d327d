import { at } from '../../../../test/booking/room-day'
import { cancelWord } from './cancel-word'

const rules = { cancelMinutes: 120 }

test('before booking it says until when the booking could be cancelled', () => {
  expect(cancelWord(rules, at('16:00'), at('10:00'))).toBe('订好以后，今天下午 2:00 以前都可以自己取消。')
})

test('shortly before the start it says that a booking can be taken back for ten minutes', () => {
  expect(cancelWord(rules, at('12:00'), at('10:00'))).toContain('十分钟里可以自己收回')
})
