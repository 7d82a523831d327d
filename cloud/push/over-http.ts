import * as v from 'valibot'
import type { Clock } from '../platform/clock'
import type { Log } from '../platform/log'
import { isFromWechat } from './signature'
import type { Push } from './work'

interface Parts {
  push: Push
  /** The token agreed with WeChat, 消息推送的 Token. */
  token: string
  clock: Clock
  log: Log
}

/** A request as CloudBase's HTTP access passes it on (集成请求); anything else is not a request. */
const request = v.object({
  httpMethod: v.string(),
  queryStringParameters: v.object({
    signature: v.string(),
    timestamp: v.string(),
    nonce: v.string(),
    echostr: v.optional(v.string(), ''),
  }),
  body: v.optional(v.string(), ''),
  isBase64Encoded: v.optional(v.boolean(), false),
})

/** The reply it expects (集成响应). */
export interface HttpReply {
  statusCode: 200 | 400 | 403
  headers: Record<string, string>
  body: string
}

const reply = (statusCode: HttpReply['statusCode'], body: string): HttpReply => ({
  statusCode,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
})

const eventOf = (body: string, isBase64Encoded: boolean): unknown => {
  try {
    return JSON.parse(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body)
  } catch {
    return undefined
  }
}

/**
 * WeChat's events over HTTP: GET verifies the address during set-up, POST brings an event as JSON. Both require a valid
 * signature.
 */
export const makePushOverHttp =
  ({ push, token, clock, log }: Parts) =>
  async (event: unknown): Promise<HttpReply> => {
    const parsed = v.safeParse(request, event)
    if (!parsed.success || !isFromWechat(token, parsed.output.queryStringParameters, clock())) {
      return reply(403, 'refused')
    }
    const { httpMethod, queryStringParameters, body, isBase64Encoded } = parsed.output
    if (httpMethod === 'GET') return reply(200, queryStringParameters.echostr)

    const wechatEvent = eventOf(body, isBase64Encoded)
    if (wechatEvent === undefined) {
      log.warn({}, 'event of WeChat is not JSON: its data format must be set to JSON')
      return reply(400, 'not JSON')
    }
    return reply(200, await push(wechatEvent))
  }
