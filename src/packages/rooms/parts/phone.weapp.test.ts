import { saveCalendarFile, wholeAddress } from './phone.weapp'

test('a mini-program cannot open calendar files, and has a feed address only with a server of its own', () => {
  expect(saveCalendarFile).toBeNull()
  expect(wholeAddress('https://yijia.example/feeds/a.ics')).toBe('https://yijia.example/feeds/a.ics')
  expect(wholeAddress('/feeds/a.ics')).toBe('')
})
