import { doorCode } from './door-code'
import { posterCode } from './poster-code'

const code = posterCode('checkIn', 'm3x7pqr2')

test.each([
  ['the address on a sign', `https://yijia.example.cn/s/${code}`],
  ['the page of one of WeChat’s codes', `pages/scan/index?scene=${code}`],
  [
    'the letters, typed in groups',
    `${code.substring(0, 4)}-${code.substring(4, 8)} ${code.substring(8).toUpperCase()}`,
  ],
])('%s', (_, text) => {
  expect(doorCode(text)).toBe(code)
})

test('a first sign, and text that is no code', () => {
  expect([doorCode(' YJ:AB12 cd34'), doorCode('你好')]).toEqual(['ab12cd34', '你好'])
})
