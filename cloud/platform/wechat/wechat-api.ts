import type { Fetch } from './wechat-token'

export interface WechatAnswer {
  errcode: number
  [field: string]: unknown
}

/** Calls one of WeChat's interfaces. Rejects when no answer comes. */
export type WechatApi = (path: string, body: object) => Promise<WechatAnswer>

interface Options {
  tokens: { get: () => Promise<string>; drop: (token: string) => Promise<void> }
  fetch: Fetch
}

const TIMEOUT_MS = 4_000
/** The token is wrong or has expired, so nothing was done. */
const BAD_TOKEN = [40001, 40014, 41001, 42001]
/** Node's codes for a connection that was never established: nothing was sent. */
const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

export const hasNeverLeft = (error: unknown): boolean => {
  const { code } = ((error as Error)?.cause ?? {}) as { code?: string }
  return code !== undefined && NEVER_LEFT.includes(code)
}

/** WeChat's interfaces over HTTPS. A token that has expired early is dropped, and a new one tried once. */
export const wechatApi = ({ tokens, fetch }: Options): WechatApi => {
  const post = async (path: string, body: object, token: string): Promise<WechatAnswer> => {
    const url = `https://api.weixin.qq.com/${path}?access_token=${encodeURIComponent(token)}`
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), signal })
    const answer = (await response.json()) as { errcode?: unknown }
    if (typeof answer.errcode !== 'number') throw new Error(`${path}: no errcode`)
    return answer as WechatAnswer
  }
  return async (path, body) => {
    const token = await tokens.get()
    const answer = await post(path, body, token)
    if (!BAD_TOKEN.includes(answer.errcode)) return answer
    await tokens.drop(token)
    return post(path, body, await tokens.get())
  }
}
