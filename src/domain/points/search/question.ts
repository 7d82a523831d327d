import { coresOf, isDescribing } from './cores'
import { beginners, enders, fillers, sameThings, sameWholeWords, wholeWords } from './resident-words.zh'

/** One word of a question, as characters. */
export interface AskedWord {
  /** Letters and digits: initials, never forgiven. */
  isLatin: boolean
  /** It only describes what another word names, and says nothing by itself: 老年 of 老年 食堂. */
  isAside: boolean
  /** The word as it was written, and with the words of the lists where residents use others. */
  forms: readonly (readonly string[])[]
  /** What it may be about without the words around that: 食堂 for 社区食堂. */
  cores: readonly (readonly string[])[]
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

const inListWords = (word: string): string =>
  sameThings.reduce((form, [said, listed]) => form.replaceAll(said, listed), word)
const listedForm = (word: string): string => sameWholeWords.get(word) ?? inListWords(word)

const signsOf = (words: readonly string[]): string[][] => [...new Set(words)].map((word) => [...word])

const readWord = (word: string, isAside: boolean): AskedWord => {
  if (/^[a-z0-9]/.test(word)) return { isLatin: true, isAside, forms: [[...word]], cores: [] }
  const forms = [word, listedForm(word)]
  const cores = forms.flatMap(coresOf).flatMap((core) => [core, inListWords(core)])
  return {
    isLatin: false,
    isAside,
    forms: signsOf(forms),
    cores: signsOf(cores.filter((core) => !forms.includes(core))),
  }
}

/**
 * The words of a search: split where anything but letters, digits and Han characters stands, without what people write
 * around the thing they look for: only where that is a word of its own. Nothing where there is no such character.
 */
export const readQuestion = (text: string): AskedWord[] => {
  const start = [...text.normalize('NFKC').toLowerCase()].slice(0, CHARACTERS_MAX).join('')
  const meant = wordsIn(start.replace(AROUND, (_, whole?: string, before = '') => whole ?? `${before} `))
  const words = meant.length > 0 ? meant : wordsIn(start)
  const hasThing = words.some((word) => !isDescribing(word))
  return [...new Set(words)].map((word) => readWord(word, hasThing && isDescribing(word)))
}
