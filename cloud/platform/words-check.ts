import type { Suggestion } from '../../src/domain/files/file'
import { inPieces } from '../../src/domain/text'
import type { WechatApi } from './wechat/wechat-api'
import { openidOf } from './wechat/wechat-identity'

/** Has words looked at, as their author's own. Never throws: null when nobody could be asked, and they wait for a worker's eye. */
export interface WordsCheck {
  /** @param identity the author's, in the platform's words */
  look: (words: string, identity: string | null) => Promise<Suggestion | null>
}

/** Nobody looks: everything waits for a worker. */
export const noWordsCheck: WordsCheck = { look: async () => null }

/** Words by what they are thought to be; invented, for a developer's machine. */
export interface RiskyWords {
  risky: readonly string[]
  review: readonly string[]
}

/** Says at once what a list says, or what it is told to; `down` is a platform that cannot be reached. */
export const listedWordsCheck = (list: RiskyWords, answer: 'pass' | 'risky' | 'down' = 'pass'): WordsCheck => ({
  look: async (words) => {
    if (answer !== 'pass') return answer === 'down' ? null : 'risky'
    const has = (some: readonly string[]) => some.some((one) => words.includes(one))
    return has(list.risky) ? 'risky' : has(list.review) ? 'review' : 'pass'
  },
})

/** So many UTF-16 units are sent to WeChat at once: never more than the characters it takes. */
const PIECE_MAX = 2_500

/** What is worst of several. A piece that nobody has seen lets nothing pass. */
const worstOf = (found: readonly (Suggestion | null)[]): Suggestion | null => {
  if (found.includes('risky')) return 'risky'
  if (found.includes(null)) return null
  return found.includes('review') ? 'review' : 'pass'
}

const SUGGESTIONS: readonly unknown[] = ['pass', 'review', 'risky']
const isSuggestion = (said: unknown): said is Suggestion => SUGGESTIONS.includes(said)

/**
 * WeChat's `msg_sec_check`, version 2: `scene` 2 is what somebody says of something. It answers at once, and wants an
 * author whom it has seen in the last two hours.
 */
export const wechatWordsCheck = (api: WechatApi): WordsCheck => {
  const lookAt = async (content: string, openid: string): Promise<Suggestion | null> => {
    try {
      const { errcode, result } = await api('wxa/msg_sec_check', { content, version: 2, scene: 2, openid })
      const { suggest } = (result ?? {}) as { suggest?: unknown }
      return errcode === 0 && isSuggestion(suggest) ? suggest : null
    } catch {
      return null
    }
  }
  return {
    look: async (words, identity) => {
      const openid = identity && openidOf(identity)
      if (!openid) return null
      return worstOf(await Promise.all(inPieces(words, PIECE_MAX).map((piece) => lookAt(piece, openid))))
    },
  }
}
