import { beginners, enders, fillers, sameThings, wholeWords } from './resident-words.zh'

/** One word of a question, as characters. */
export interface AskedWord {
  /** Letters and digits: initials, never forgiven. */
  isLatin: boolean
  /** The word as it was written, and with the words of the lists where residents use others. */
  forms: readonly (readonly string[])[]
}

/** Longer questions are read up to here. */
const CHARACTERS_MAX = 30
const HAN = '\\u3400-\\u9fff\\u{20000}-\\u{3ffff}'
const WORD = new RegExp(`[${HAN}]+|[a-z0-9]+`, 'gu')

/** Any of some words, the longest that fits; but not where one begins that is none of them. */
const anyOf = (words: readonly string[], not: readonly string[]): string => {
  const longestFirst = [...words].sort((one, other) => other.length - one.length)
  return `(?!${not.join('|')})(?:${longestFirst.join('|')})`
}

/** Fillers beside others. */
const beside = [...beginners, ...enders]
/**
 * A word that stays whole, or fillers; what is kept is captured. Read from the left, so that no filler is found inside
 * such a word.
 */
const AROUND = new RegExp(
  [
    `(${wholeWords.join('|')})`,
    `(?:${anyOf(beside, wholeWords)})*${anyOf(fillers, wholeWords)}(?:${anyOf([...fillers, ...beside], wholeWords)})*`,
    `(^|[^${HAN}])(?:${anyOf(beginners, [...wholeWords, ...fillers])})+`,
    `(?:${anyOf(enders, wholeWords)})+(?![${HAN}])`,
  ].join('|'),
  'gu',
)

const wordsIn = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => word)

const listedForm = (word: string): string =>
  sameThings.reduce((form, [said, listed]) => form.replaceAll(said, listed), word)

/**
 * The words of a search: split where anything but letters, digits and Han characters stands, without what people write
 * around the thing they look for: only where that is a word of its own. Nothing where there is no such character.
 */
export const readQuestion = (text: string): AskedWord[] => {
  const start = [...text.normalize('NFKC').toLowerCase()].slice(0, CHARACTERS_MAX).join('')
  const meant = wordsIn(start.replace(AROUND, (_, whole?: string, before = '') => whole ?? `${before} `))
  const words = meant.length > 0 ? meant : wordsIn(start)
  return [...new Set(words)].map((word) => ({
    isLatin: /^[a-z0-9]/.test(word),
    forms: [...new Set([word, listedForm(word)])].map((form) => [...form]),
  }))
}
