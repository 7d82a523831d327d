import { initialsOf } from './initials'

test.each([
  ['柚子坡书吧 2', 'yzpsb2'],
  ['Coffee 角', 'coffeej'],
  ['重庆银行', 'cqyh'],
  ['长者食堂', 'zzst'],
  ['·—', ''],
])('%s is found by %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
