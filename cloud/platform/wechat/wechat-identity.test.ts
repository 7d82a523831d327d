import { isWechatIdentity, openidOf, wechatIdentity } from './wechat-identity'

test('whom WeChat has named is known by that name and can be called by it', () => {
  expect(openidOf(wechatIdentity('o-lin'))).toBe('o-lin')
  expect(isWechatIdentity(wechatIdentity('o-lin'))).toBe(true)
})

test.each(['local:worker', 'gone:wx:o-lin', ''])('%j is nobody of WeChat', (identity) => {
  expect(openidOf(identity)).toBeNull()
  expect(isWechatIdentity(identity)).toBe(false)
})
