import { describers, doneWithAnything, leadIns, softeners, trailers } from './describing-words.zh'

/** Of one character less is left than a thing. */
const CORE_MIN = 2
/** A longer word is a sentence, with too many parts. */
const WORD_MAX = 12

const DESCRIBING = new RegExp(`^(?:${describers.join('|')})+$`, 'u')
const SOFTENERS = new RegExp(softeners.join('|'), 'gu')

/** Each takes off one of the words that a word may begin or end with. */
const REMAINDERS = [
  ...[...describers, ...leadIns].map((one) => new RegExp(`^${one}(.+)$`, 'u')),
  ...trailers.map((one) => new RegExp(`^(.+)${one}$`, 'u')),
]
const shorter = (word: string): string[] => REMAINDERS.flatMap((remainder) => remainder.exec(word)?.[1] ?? [])

/** Whether a word says only which one is meant. */
export const isDescribing = (word: string): boolean => DESCRIBING.test(word)

/** The things that a word may be about, each shorter than it: 食堂 in 社区食堂, 血压 in 量一下血压. */
export const coresOf = (word: string): string[] => {
  if ([...word].length > WORD_MAX) return []
  const found = new Set<string>()
  const waiting = [
    word,
    word.replace(SOFTENERS, ''),
    ...doneWithAnything.filter((one) => word.startsWith(one) || word.endsWith(one)),
  ]
  for (const one of waiting) {
    if ([...one].length < CORE_MIN || isDescribing(one) || found.has(one)) continue
    found.add(one)
    waiting.push(...shorter(one))
  }
  found.delete(word)
  return [...found]
}
