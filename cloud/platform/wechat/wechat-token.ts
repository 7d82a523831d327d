export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** WeChat's access token, and how long it is valid. */
export interface NewToken {
  token: string
  expiresInSeconds: number
}

interface Options {
  appId: string
  secret: string
  fetch: Fetch
}

/** Shorter than a caller waits for the row, which is locked meanwhile (`lock_timeout`, 5 s). */
const TIMEOUT_MS = 3_000

/**
 * WeChat's `cgi-bin/stable_token`: repeated requests return the same token until five minutes before it expires, and
 * then both the old and the new one work.
 * @throws Error that quotes neither the secret nor a token
 */
export const wechatToken =
  ({ appId, secret, fetch }: Options) =>
  async (): Promise<NewToken> => {
    const response = await fetch('https://api.weixin.qq.com/cgi-bin/stable_token', {
      method: 'POST',
      body: JSON.stringify({ grant_type: 'client_credential', appid: appId, secret }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const answer = (await response.json()) as { access_token?: unknown; expires_in?: unknown; errcode?: unknown }
    const { access_token: token, expires_in: expiresInSeconds, errcode } = answer
    if (typeof token === 'string' && token !== '' && typeof expiresInSeconds === 'number')
      return { token, expiresInSeconds }
    throw new Error(`stable_token: ${typeof errcode === 'number' ? errcode : 'no answer'}`)
  }
