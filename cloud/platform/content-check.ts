import type { Suggestion } from '../../src/domain/files/file'
import type { WechatApi } from './wechat/wechat-api'
import { openidOf } from './wechat/wechat-identity'

/**
 * The result of a check: a verdict at once, or the trace id under which `push` will bring it, or null when the check
 * was unavailable.
 */
export type CheckResult = { suggestion: Suggestion } | { trace: string } | null

/** Checks a picture. Never throws: null when the check is unavailable, and the picture is then reviewed by a worker. */
export interface ContentCheck {
  picture: (address: string | null, identity: string | null) => Promise<CheckResult>
}

/** No check: everything is reviewed by a worker. */
export const noContentCheck: ContentCheck = { picture: async () => null }

/** A fixed answer for a developer's machine; `down` is a platform that cannot be reached. */
export const switchedContentCheck = (answer: 'pass' | 'risky' | 'down'): ContentCheck => ({
  picture: async () => (answer === 'down' ? null : { suggestion: answer }),
})

interface Options {
  api: WechatApi
  /** Prepended to our addresses, which are paths: WeChat fetches the picture from there. */
  origin: string
}

/**
 * WeChat's `media_check_async`, version 2: `media_type` 2 is a picture, `scene` 1 is profile data. It requires an owner
 * who has used the mini-program in the last two hours, and answers by an event within half an hour.
 */
export const wechatContentCheck = ({ api, origin }: Options): ContentCheck => ({
  picture: async (address, identity) => {
    const openid = identity && openidOf(identity)
    if (address === null || !openid) return null
    const mediaUrl = address.startsWith('/') ? origin + address : address
    if (!mediaUrl.startsWith('http')) return null
    try {
      const asked = { media_url: mediaUrl, media_type: 2, version: 2, scene: 1, openid }
      const { errcode, trace_id: trace } = await api('wxa/media_check_async', asked)
      return errcode === 0 && typeof trace === 'string' && trace !== '' ? { trace } : null
    } catch {
      return null
    }
  },
})
