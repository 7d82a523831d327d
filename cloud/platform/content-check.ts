import type { Suggestion } from '../../src/domain/files/file'
import type { WechatApi } from './wechat/wechat-api'
import { openidOf } from './wechat/wechat-identity'

/** What came back: a verdict at once, or the mark under which `push` will bring it, or null when nobody could be asked. */
export type Looked = { suggestion: Suggestion } | { trace: string } | null

/** Has a picture looked at. Never throws: who cannot ask gets null, and the picture waits for a worker's eye. */
export interface ContentCheck {
  picture: (address: string | null, identity: string | null) => Promise<Looked>
}

/** Nobody looks: everything waits for a worker. */
export const noContentCheck: ContentCheck = { picture: async () => null }

/** Answers at once as it is told to, for a developer's machine; `down` is a platform that cannot be reached. */
export const switchedContentCheck = (answer: 'pass' | 'risky' | 'down'): ContentCheck => ({
  picture: async () => (answer === 'down' ? null : { suggestion: answer }),
})

interface Options {
  api: WechatApi
  /** Before an address of ours, which is a path: WeChat fetches the picture from there. */
  origin: string
}

/**
 * WeChat's `media_check_async`, version 2: `media_type` 2 is a picture, `scene` 1 is what somebody says of themselves.
 * It wants an owner whom it has seen in the last two hours, and answers by an event within half an hour.
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
