import { wechatContextIdentity } from './wechat-context'

test('the openid counts only when the platform lists it', () => {
  expect(wechatContextIdentity({ WX_CONTEXT_KEYS: 'WX_APPID,WX_OPENID', WX_OPENID: 'o1' })).toBe('wx:o1')
  expect(wechatContextIdentity({ WX_OPENID: 'o1' })).toBeNull()
  expect(wechatContextIdentity({ WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: '' })).toBeNull()
  expect(wechatContextIdentity({})).toBeNull()
})
