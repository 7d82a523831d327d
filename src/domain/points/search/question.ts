import { fillers, sameThings } from './resident-words.zh'

/** One word of a question, as characters. */
export interface AskedWord {
  /** Letters and digits: initials, never forgiven. */
  isLatin: boolean
  /** The word as it was written, and with the words of the lists where residents use others. */
  forms: readonly (readonly string[])[]
}

/** Longer questions are read up to here. */
const CHARACTERS_MAX = 30
const WORD = /[\u3400-\u9fff\u{20000}-\u{3ffff}]+|[a-z0-9]+/gu
const FILLERS = new RegExp(fillers.join('|'), 'g')

const wordsIn = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => word)

const listedForm = (word: string): string =>
  sameThings.reduce((form, [said, listed]) => form.replaceAll(said, listed), word)

/**
 * The words of a search: split where anything but letters, digits and Han characters stands, without what people write
 * around the thing they look for. Nothing where there is no such character.
 */
export const readQuestion = (text: string): AskedWord[] => {
  const start = [...text.normalize('NFKC').toLowerCase()].slice(0, CHARACTERS_MAX).join('')
  const meant = wordsIn(start.replace(FILLERS, ' '))
  const words = meant.length > 0 ? meant : wordsIn(start)
  return [...new Set(words)].map((word) => ({
    isLatin: /^[a-z0-9]/.test(word),
    forms: [...new Set([word, listedForm(word)])].map((form) => [...form]),
  }))
}
