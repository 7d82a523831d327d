import { wechatToken } from './wechat-token'

const asking = (body: unknown) => {
  const asked: { url: string; init: RequestInit }[] = []
  const fetch = async (url: string, init: RequestInit) => {
    asked.push({ url, init })
    return Response.json(body)
  }
  return { asked, fetchToken: wechatToken({ appId: 'wx1', secret: 'very-secret', fetch }) }
}

test('the stable token is requested in WeChat’s format', async () => {
  const { asked, fetchToken } = asking({ access_token: 't1', expires_in: 7200 })
  expect(await fetchToken()).toEqual({ token: 't1', expiresInSeconds: 7200 })
  const { url, init } = asked[0]!
  expect([url, init.method]).toEqual(['https://api.weixin.qq.com/cgi-bin/stable_token', 'POST'])
  expect(JSON.parse(init.body as string)).toEqual({
    grant_type: 'client_credential',
    appid: 'wx1',
    secret: 'very-secret',
  })
  expect(init.signal).toBeInstanceOf(AbortSignal)
})

test.each([{ errcode: 40125, errmsg: 'invalid appsecret' }, { access_token: '', expires_in: 1 }, {}])(
  '%j is not a token, and the error holds no secret',
  async (body) => {
    const failure = await asking(body).fetchToken().catch(String)
    expect(failure).toMatch(/stable_token: (40125|no answer)/)
    expect(failure).not.toContain('secret')
  },
)
