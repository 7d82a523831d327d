import type { SignIn } from '../identity'
import type { Log } from '../log'
import { wechatIdentity } from './wechat-identity'

interface Options {
  appId: string
  secret: string
  log: Pick<Log, 'error'>
  fetch: (url: string, init: { signal: AbortSignal }) => Promise<Response>
}

const TIMEOUT_MS = 4_000

/** Errors of the code or of its sender: wrong, missing, used, or barred by WeChat. */
const NOBODY_CODES: readonly unknown[] = [40029, 41008, 40163, 40226]

class SignInError extends Error {
  override name = 'SignInError'
}

/**
 * WeChat's login: exchanges the code of `wx.login` (five minutes, once) for the person's openid. Interface:
 * api.weixin.qq.com/sns/jscode2session. The session key in its answer is not kept. Rejects when WeChat cannot be
 * reached, is busy or refuses our own credentials, so that the caller can be asked to retry.
 */
export const wechatSignIn = ({ appId, secret, log, fetch }: Options): SignIn => ({
  byCode: async (code) => {
    const query = new URLSearchParams({ appid: appId, secret, js_code: code, grant_type: 'authorization_code' })
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await fetch(`https://api.weixin.qq.com/sns/jscode2session?${query}`, { signal })
    const answer = (await response.json()) as { openid?: unknown; errcode?: unknown }
    const { openid, errcode } = answer
    if (typeof openid === 'string' && openid !== '') return wechatIdentity(openid)
    if (NOBODY_CODES.includes(errcode)) return null
    log.error({ errcode: Number(errcode) }, 'WeChat signs nobody in')
    throw new SignInError('sign-in failed')
  },
  byPersona: async () => null,
})
