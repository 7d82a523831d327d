import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { hasNeverLeft, wechatApi } from './wechat-api'
import { wechatMessages } from './wechat-messages'
import { wechatPhone } from './wechat-phone'

/** A fake of WeChat that gives these answers in turn; an Error is no answer. */
const answering = (...answers: unknown[]) => {
  const asked: { url: URL; body: unknown }[] = []
  const dropped: string[] = []
  const fetch = async (url: string, init: RequestInit) => {
    asked.push({ url: new URL(url), body: JSON.parse(init.body as string) })
    const answer = answers[asked.length - 1]
    if (answer instanceof Error) throw answer
    return Response.json(answer)
  }
  const tokens = { get: async () => `t&${dropped.length}`, drop: async (token: string) => void dropped.push(token) }
  const api = wechatApi({ tokens, fetch })
  return {
    asked,
    dropped,
    api,
    sender: wechatMessages({ api, ready: tokens.get, state: 'trial' }),
    phone: wechatPhone(api),
  }
}

const message = { openid: 'o1', templateId: 'T1', page: 'pages/me/index', fields: { thing1: '当志愿者' } }
const refused = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })

test('a subscription message is sent in WeChat’s format', async () => {
  const { asked, sender } = answering({ errcode: 0, errmsg: 'ok' })
  expect(await sender.send(message)).toEqual({ state: 'sent', note: null })
  const { url, body } = asked[0]!
  expect([url.origin + url.pathname, url.searchParams.get('access_token')]).toEqual([
    'https://api.weixin.qq.com/cgi-bin/message/subscribe/send',
    't&0',
  ])
  expect(body).toEqual({
    touser: 'o1',
    template_id: 'T1',
    page: 'pages/me/index',
    miniprogram_state: 'trial',
    lang: 'zh_CN',
    data: { thing1: { value: '当志愿者' } },
  })
})

test.each([
  [
    { errcode: 43101, errmsg: 'user refuse to accept the msg' },
    { state: 'refused', note: '43101' },
  ],
  [
    { errcode: 47003, errmsg: 'argument invalid! data.thing1.value' },
    { state: 'failed', note: '47003' },
  ],
  [
    { errcode: 45009, errmsg: 'reach max api daily quota limit' },
    { state: 'unsent', note: '45009' },
  ],
  [{ hello: 1 }, { state: 'unsure', note: null }],
  [new DOMException('The operation was aborted', 'TimeoutError'), { state: 'unsure', note: null }],
  [new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }), { state: 'unsure', note: null }],
  [refused, { state: 'unsent', note: null }],
])('%j is reported by its code only: %j', async (answer, outcome) => {
  expect(await answering(answer).sender.send(message)).toEqual(outcome)
})

test('a token that expired early is dropped, and a new one tried once, because WeChat had done nothing', async () => {
  const early = answering({ errcode: 42001 }, { errcode: 0 })
  expect(await early.sender.send(message)).toEqual({ state: 'sent', note: null })
  expect([early.dropped, early.asked.length]).toEqual([['t&0'], 2])
  const wrong = answering({ errcode: 40001 }, { errcode: 40001 })
  expect(await wrong.sender.send(message)).toEqual({ state: 'unsent', note: '40001' })
  expect(wrong.asked).toHaveLength(2)
})

test('the number behind a code; an invalid code; WeChat unreachable', async () => {
  const right = answering({ errcode: 0, phone_info: { phoneNumber: '00011112222', purePhoneNumber: '00011112222' } })
  expect(await right.phone.byCode('c1')).toBe('00011112222')
  expect(right.asked[0]).toMatchObject({ url: { pathname: '/wxa/business/getuserphonenumber' }, body: { code: 'c1' } })
  expect(await answering({ errcode: 40029 }).phone.byCode('used')).toBeNull()
  await expect(answering({ errcode: -1 }).phone.byCode('c')).rejects.toThrow('getuserphonenumber: -1')
  await expect(answering(refused).phone.byCode('c')).rejects.toThrow('fetch failed')
})

test('a refused connection has sent nothing, and node reports it by a code we know', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  const failure: unknown = await fetch(`http://127.0.0.1:${port}/`).catch((error: unknown) => error)
  expect(hasNeverLeft(failure)).toBe(true)
  expect([hasNeverLeft(new Error('x')), hasNeverLeft('x'), hasNeverLeft(undefined)]).toEqual([false, false, false])
})
