import { switchedContentCheck, wechatContentCheck } from './content-check'
import type { WechatAnswer, WechatApi } from './wechat/wechat-api'

const asking = (answer: () => Promise<WechatAnswer>) => {
  const asked: unknown[] = []
  const api: WechatApi = async (path, body) => {
    asked.push({ path, ...body })
    return answer()
  }
  return { check: wechatContentCheck({ api, origin: 'https://yijia.example' }), asked }
}

test('WeChat is asked to check a picture of a person it knows, and answers with a trace id', async () => {
  const { check, asked } = asking(async () => ({ errcode: 0, errmsg: 'ok', trace_id: 't-1' }))
  expect(await check.picture('/files/abc', 'wx:lin')).toEqual({ trace: 't-1' })
  expect(asked).toEqual([
    {
      path: 'wxa/media_check_async',
      media_url: 'https://yijia.example/files/abc',
      media_type: 2,
      version: 2,
      scene: 1,
      openid: 'lin',
    },
  ])
})

test.each<[string, () => Promise<WechatAnswer>]>([
  ['an error code', async () => ({ errcode: 61010, errmsg: 'code is expired' })],
  ['no mark', async () => ({ errcode: 0 })],
  ['no network', () => Promise.reject(new TypeError('fetch failed'))],
])('%s counts as no check', async (_, answer) => {
  expect(await asking(answer).check.picture('https://cos/a', 'wx:lin')).toBeNull()
})

test('without an address, or for a person WeChat does not know, it is not asked', async () => {
  const { check, asked } = asking(async () => ({ errcode: 0, trace_id: 't-1' }))
  expect(await check.picture(null, 'wx:lin')).toBeNull()
  expect(await check.picture('/files/abc', 'persona:worker')).toBeNull()
  expect(await check.picture('/files/abc', null)).toBeNull()
  expect(asked).toEqual([])
})

test('on a developer’s machine the configured answer is given', async () => {
  const said = (['pass', 'risky', 'down'] as const).map((answer) => switchedContentCheck(answer).picture(null, null))
  expect(await Promise.all(said)).toEqual([{ suggestion: 'pass' }, { suggestion: 'risky' }, null])
})
