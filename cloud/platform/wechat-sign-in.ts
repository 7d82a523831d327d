import type { SignIn } from './identity'

interface Options {
  appId: string
  secret: string
  fetch: (url: string, init: { signal: AbortSignal }) => Promise<Response>
}

const TIMEOUT_MS = 4_000

/**
 * WeChat's login: exchanges the code of `wx.login` (five minutes, once) for the person's openid.
 * Interface: api.weixin.qq.com/sns/jscode2session. The session key in its answer is not kept.
 * Rejects when WeChat cannot be reached, so that the caller can be told to try again.
 */
export const wechatSignIn = ({ appId, secret, fetch }: Options): SignIn => ({
  byCode: async (code) => {
    const query = new URLSearchParams({ appid: appId, secret, js_code: code, grant_type: 'authorization_code' })
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await fetch(`https://api.weixin.qq.com/sns/jscode2session?${query}`, { signal })
    const answer = (await response.json()) as { openid?: unknown }
    return typeof answer.openid === 'string' && answer.openid !== '' ? `wx:${answer.openid}` : null
  },
  byPersona: async () => null,
})
