import { wechatSignIn } from './wechat-sign-in'

/** WeChat's server, answering always the same. */
const answering = (body: unknown) => {
  const asked: string[] = []
  const fetch = async (url: string) => {
    asked.push(url)
    return Response.json(body)
  }
  return { asked, signIn: wechatSignIn({ appId: 'wx1', secret: 's&1', fetch }) }
}

test('a login code is exchanged for the openid, and the session key is not kept', async () => {
  const { asked, signIn } = answering({ openid: 'o1', session_key: 'k' })
  expect(await signIn.byCode('c&d')).toBe('wx:o1')
  const url = new URL(asked[0] ?? '')
  expect(url.origin + url.pathname).toBe('https://api.weixin.qq.com/sns/jscode2session')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    appid: 'wx1',
    secret: 's&1',
    js_code: 'c&d',
    grant_type: 'authorization_code',
  })
})

test.each([{ errcode: 40029, errmsg: 'invalid code' }, { openid: '' }, { openid: 7 }, {}])(
  '%j is nobody',
  async (body) => {
    expect(await answering(body).signIn.byCode('used')).toBeNull()
  },
)

test('WeChat out of reach is no refusal: it rejects', async () => {
  const fetch = async () => Promise.reject(new TypeError('fetch failed'))
  await expect(wechatSignIn({ appId: 'wx1', secret: 's', fetch }).byCode('c')).rejects.toThrow('fetch failed')
})

test('a persona opens nothing here', async () => {
  expect(await answering({ openid: 'o1' }).signIn.byPersona('admin')).toBeNull()
})
