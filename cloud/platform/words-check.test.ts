import list from '../../data/sample/risky-words.json'
import type { WechatAnswer, WechatApi } from './wechat/wechat-api'
import { listedWordsCheck, noWordsCheck, wechatWordsCheck } from './words-check'

/** An answer of `msg_sec_check`, version 2, following WeChat's documentation. */
const answered = (suggest: string, label = 100): WechatAnswer => ({
  errcode: 0,
  errmsg: 'ok',
  detail: [
    { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 },
    { strategy: 'keyword', errcode: 0 },
  ],
  trace_id: '60ae120f-371d5872-4c4e6ee5',
  result: { suggest, label },
})

/** Answers successive requests. */
const asking = (...answers: (() => Promise<WechatAnswer>)[]) => {
  const asked: { content?: string }[] = []
  const api: WechatApi = async (path, body) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push({ path, ...body } as { content?: string })
    return answer ? answer() : Promise.reject(new Error('nobody asked for that'))
  }
  return { check: wechatWordsCheck(api), asked }
}
const says = (suggest: string, label?: number) => async () => answered(suggest, label)

test('WeChat is asked to check words of a person it knows, in one request', async () => {
  const { check, asked } = asking(says('pass'))
  expect(await check.look('楼上的水滴下来', 'wx:lin')).toBe('pass')
  expect(asked).toEqual([{ path: 'wxa/msg_sec_check', content: '楼上的水滴下来', version: 2, scene: 2, openid: 'lin' }])
})

test.each([
  ['pass', 100],
  ['review', 20_001],
  ['risky', 20_006],
])('WeChat’s suggestion decides, not its label: %s', async (suggest, label) => {
  expect(await asking(says(suggest, label)).check.look('演示', 'wx:lin')).toBe(suggest)
})

test('2,500 characters are one request, one more is two', async () => {
  const one = asking(says('pass'))
  await one.check.look('字'.repeat(2_500), 'wx:lin')
  expect(one.asked.map(({ content }) => content?.length)).toEqual([2_500])
  const two = asking(says('pass'))
  await two.check.look('字'.repeat(2_501), 'wx:lin')
  expect(two.asked.map(({ content }) => content?.length)).toEqual([2_500, 1])
})

test('a text is cut between characters, and nothing of it is lost', async () => {
  const text = `${'字'.repeat(2_499)}😀${'字'.repeat(2_499)}😀`
  const { check, asked } = asking(says('pass'))
  await check.look(text, 'wx:lin')
  expect(asked.map(({ content }) => content?.length)).toEqual([2_499, 2_500, 3])
  expect(asked.map(({ content }) => content).join('')).toBe(text)
})

test.each([
  ['pass', 'review', 'review'],
  ['review', 'risky', 'risky'],
  ['risky', 'pass', 'risky'],
])('of two pieces the worse verdict counts: %s and %s', async (first, second, worse) => {
  expect(await asking(says(first), says(second)).check.look('字'.repeat(3_000), 'wx:lin')).toBe(worse)
})

test('one unchecked piece means that the text does not pass', async () => {
  const down = () => Promise.reject(new TypeError('fetch failed'))
  expect(await asking(says('pass'), down).check.look('字'.repeat(3_000), 'wx:lin')).toBeNull()
  expect(await asking(down, says('risky')).check.look('字'.repeat(3_000), 'wx:lin')).toBe('risky')
})

test.each<[string, () => Promise<WechatAnswer>]>([
  ['an error code', async () => ({ errcode: 61010, errmsg: 'code is expired' })],
  ['an author whom it has not seen for two hours', async () => ({ errcode: 40003, errmsg: 'invalid openid' })],
  ['no verdict', async () => ({ errcode: 0, errmsg: 'ok' })],
  ['a verdict that is not known', says('perhaps')],
  ['no network', () => Promise.reject(new TypeError('fetch failed'))],
])('%s counts as no check', async (_, answer) => {
  expect(await asking(answer).check.look('演示', 'wx:lin')).toBeNull()
})

test('for a person WeChat does not know it is not asked', async () => {
  const { check, asked } = asking(says('pass'))
  expect(await check.look('演示', 'persona:worker')).toBeNull()
  expect(await check.look('演示', null)).toBeNull()
  expect(asked).toEqual([])
})

test('a developer’s machine has a list with the same verdicts, and a switch', async () => {
  const look = (words: string, answer?: 'pass' | 'risky' | 'down') => listedWordsCheck(list, answer).look(words, null)
  expect(await look('楼上的水滴下来')).toBe('pass')
  expect(await look(`水滴下来，${list.risky[0] ?? ''}`)).toBe('risky')
  expect(await look(`水滴下来，${list.review[0] ?? ''}`)).toBe('review')
  expect(await look('楼上的水滴下来', 'risky')).toBe('risky')
  expect(await look('楼上的水滴下来', 'down')).toBeNull()
  expect(await noWordsCheck.look('楼上的水滴下来', null)).toBeNull()
})
