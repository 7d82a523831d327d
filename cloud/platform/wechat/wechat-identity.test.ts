import { isWechatIdentity, openidOf, wechatIdentity } from './wechat-identity'

test('an openid becomes an identity, from which it can be read back', () => {
  expect(openidOf(wechatIdentity('o-lin'))).toBe('o-lin')
  expect(isWechatIdentity(wechatIdentity('o-lin'))).toBe(true)
})

test.each(['local:worker', 'gone:wx:o-lin', ''])('%j is not a WeChat identity', (identity) => {
  expect(openidOf(identity)).toBeNull()
  expect(isWechatIdentity(identity)).toBe(false)
})
