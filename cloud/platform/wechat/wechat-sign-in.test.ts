import { wechatSignIn } from './wechat-sign-in'

/** A fake of WeChat's server that always gives the same answer. */
const answering = (body: unknown) => {
  const asked: string[] = []
  const fetch = async (url: string) => {
    asked.push(url)
    return Response.json(body)
  }
  const logged: unknown[] = []
  const log = { error: (fields: object) => void logged.push(fields) }
  return { asked, logged, signIn: wechatSignIn({ appId: 'wx1', secret: 's&1', log, fetch }) }
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

test.each([40029, 40163, 41008, 40226])('%d: the code is invalid, and nobody is signed in', async (errcode) => {
  const { signIn, logged } = answering({ errcode, errmsg: 'invalid code' })
  expect(await signIn.byCode('used')).toBeNull()
  expect(logged).toEqual([])
})

test.each([{ errcode: -1 }, { errcode: 45011 }, { errcode: 40125, errmsg: 'invalid appsecret' }, { openid: '' }, {}])(
  '%j is not an invalid code: it rejects, and the error code is logged without a secret',
  async (body) => {
    const { signIn, logged } = answering(body)
    await expect(signIn.byCode('c-secret')).rejects.toThrow('sign-in failed')
    expect(logged).toEqual([{ errcode: 'errcode' in body ? body.errcode : NaN }])
    expect(JSON.stringify(logged)).not.toMatch(/s&1|c-secret|appsecret/)
  },
)

test('an unreachable WeChat does not mean an invalid code: it rejects', async () => {
  const fetch = async () => Promise.reject(new TypeError('fetch failed'))
  await expect(
    wechatSignIn({ appId: 'wx1', secret: 's', log: { error: () => undefined }, fetch }).byCode('c'),
  ).rejects.toThrow('fetch failed')
})

test('a persona cannot sign in here', async () => {
  expect(await answering({ openid: 'o1' }).signIn.byPersona('admin')).toBeNull()
})
