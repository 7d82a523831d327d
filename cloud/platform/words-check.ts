import type { Suggestion } from '../../src/domain/files/file'
import { inPieces } from '../../src/domain/text'
import type { WechatApi } from './wechat/wechat-api'
import { openidOf } from './wechat/wechat-identity'

/**
 * Checks words on behalf of their author. Never throws: null when the check is unavailable, and the words are then
 * reviewed by a worker.
 */
export interface WordsCheck {
  /** @param identity the author's, as the platform gives it */
  look: (words: string, identity: string | null) => Promise<Suggestion | null>
}

/** No check: everything is reviewed by a worker. */
export const noWordsCheck: WordsCheck = { look: async () => null }

/** Words by the verdict they get; invented, for a developer's machine. */
export interface RiskyWords {
  risky: readonly string[]
  review: readonly string[]
}

/** A fixed answer by a list or a switch; `down` is a platform that cannot be reached. */
export const listedWordsCheck = (list: RiskyWords, answer: 'pass' | 'risky' | 'down' = 'pass'): WordsCheck => ({
  look: async (words) => {
    if (answer !== 'pass') return answer === 'down' ? null : 'risky'
    const has = (some: readonly string[]) => some.some((one) => words.includes(one))
    return has(list.risky) ? 'risky' : has(list.review) ? 'review' : 'pass'
  },
})

/** The most UTF-16 units per request, which is never more than the number of characters WeChat accepts. */
const PIECE_MAX = 2_500

/** The worst verdict of several. One unchecked piece means that the text does not pass. */
const worstOf = (found: readonly (Suggestion | null)[]): Suggestion | null => {
  if (found.includes('risky')) return 'risky'
  if (found.includes(null)) return null
  return found.includes('review') ? 'review' : 'pass'
}

const SUGGESTIONS: readonly unknown[] = ['pass', 'review', 'risky']
const isSuggestion = (said: unknown): said is Suggestion => SUGGESTIONS.includes(said)

/**
 * WeChat's `msg_sec_check`, version 2: `scene` 2 is a comment. It answers at once, and requires an author who has used
 * the mini-program in the last two hours.
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
