import { createHash } from 'node:crypto'
import { makeLog } from '../platform/log'
import { makePushOverHttp } from './over-http'

const TOKEN = 'a word between two'
const NOW = '2026-11-24T02:00:00.000Z'
const NOW_SECONDS = Date.parse(NOW) / 1_000

const signed = (token: string, seconds: number) => {
  const [timestamp, nonce] = [String(seconds), '8151']
  const signature = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest('hex')
  return { signature, timestamp, nonce }
}

const ask = async (request: unknown) => {
  const passedOn: unknown[] = []
  const push = async (event: unknown) => {
    passedOn.push(event)
    return 'success' as const
  }
  const overHttp = makePushOverHttp({ push, token: TOKEN, clock: () => NOW, log: makeLog('silent') })
  const { statusCode, body } = await overHttp(request)
  return { statusCode, body, passedOn }
}

const right = signed(TOKEN, NOW_SECONDS)
const event = { MsgType: 'event', Event: 'user_authorization_cancellation', OpenID: 'o1' }
const post = (query: object, body = JSON.stringify(event)) => ({
  httpMethod: 'POST',
  queryStringParameters: query,
  body,
})

test('a signed event is processed', async () => {
  expect(await ask(post(right))).toEqual({ statusCode: 200, body: 'success', passedOn: [event] })
})

test('the body may come in base64', async () => {
  const body = Buffer.from(JSON.stringify(event)).toString('base64')
  expect((await ask({ ...post(right, body), isBase64Encoded: true })).passedOn).toEqual([event])
})

test('the request to verify this address is answered with its own echo text', async () => {
  const question = { httpMethod: 'GET', queryStringParameters: { ...right, echostr: '5838' } }
  expect(await ask(question)).toEqual({ statusCode: 200, body: '5838', passedOn: [] })
})

const refused = { statusCode: 403, body: 'refused', passedOn: [] }

test.each<[string, object]>([
  ['signed with another word', signed('another word', NOW_SECONDS)],
  ['signed for another second', { ...right, timestamp: String(NOW_SECONDS - 1) }],
  ['signed more than five minutes ago', signed(TOKEN, NOW_SECONDS - 301)],
  ['signed for later', signed(TOKEN, NOW_SECONDS + 301)],
  ['signed at no time', { ...right, timestamp: 'NaN' }],
  ['with half a signature', { ...right, signature: right.signature.slice(0, 20) }],
  ['with a signature that is none', { ...right, signature: 'x'.repeat(40) }],
  ['without a signature', {}],
  ['with two signatures', { ...right, signature: [right.signature, right.signature] }],
])('an event %s is refused', async (_, query) => {
  expect(await ask(post(query))).toEqual(refused)
  expect(await ask({ httpMethod: 'GET', queryStringParameters: { ...query, echostr: '5838' } })).toEqual(refused)
})

test('five minutes are still in time', async () => {
  expect((await ask(post(signed(TOKEN, NOW_SECONDS - 300)))).statusCode).toBe(200)
})

test.each([undefined, null, event, { ...event, ...right }])('a malformed request is refused: %j', async (given) => {
  expect(await ask(given)).toEqual(refused)
})

test.each(['', '<xml/>', '{"Event":'])('a body that is not JSON is reported as such: %j', async (body) => {
  expect(await ask(post(right, body))).toEqual({ statusCode: 400, body: 'not JSON', passedOn: [] })
})
