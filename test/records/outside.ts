import { noSender } from '../../cloud/platform/messages'
import { type FilePorts, noFiles, type Ports } from '../../cloud/platform/ports'
import type { WordsCheck } from '../../cloud/platform/words-check'
import type { Suggestion } from '../../src/domain/files/file'

const NUMBER = '00011112222'

/** A content check whose verdict tests decide, with a record of its requests. */
export const wordsCheck = () => {
  const look: { says: Suggestion | null; askedFor: { words: string; identity: string | null }[] } = {
    says: 'pass',
    askedFor: [],
  }
  const check: WordsCheck = {
    look: async (words, identity) => {
      look.askedFor.push({ words, identity })
      return look.says
    },
  }
  return { look, check }
}

/**
 * WeChat as tests simulate it. Codes: `right`, `once…` (works once), `foreign`, `down once` (WeChat cannot be reached
 * the first time).
 */
export const outside = (
  files: FilePorts = noFiles,
  words: WordsCheck = wordsCheck().check,
): Omit<Ports, 'posters' | 'certificates'> => {
  const seen = new Set<string>()
  return {
    files,
    words,
    messages: { sender: noSender, templateIds: { answer: 'wechat-answer' } },
    phoneNumbers: {
      byCode: async (code) => {
        const isRepeated = seen.has(code)
        seen.add(code)
        if (code === 'down once' && !isRepeated) throw new TypeError('fetch failed')
        if (code === 'foreign') return '+85251234567'
        return code === 'right' || code === 'down once' || (code.startsWith('once') && !isRepeated) ? NUMBER : null
      },
    },
  }
}
