import type { AskedWord } from './question'

const pairsOf = (form: readonly string[]): string[] =>
  form.length < 2 ? [...form] : form.slice(1).map((sign, index) => `${form[index] ?? ''}${sign}`)

const formsOf = (question: readonly AskedWord[]) => question.flatMap(({ forms }) => forms)

/** All pairs of the question. A word of one character is a gram of its own. */
export const anyGrams = (question: readonly AskedWord[]): string[] => [...new Set(formsOf(question).flatMap(pairsOf))]

/** For each form of each word all its pairs: a text with them contains the word, but for very few. */
export const wholeWords = (question: readonly AskedWord[]): string[][] => formsOf(question).map(pairsOf)

/** The longest word in which one wrong character is forgiven by the index. */
const FORGIVEN_MAX = 10

/** For each Han word of three characters and more: all its characters but one, one set for each. */
export const allButOne = (question: readonly AskedWord[]): string[][] =>
  question
    .filter(({ isLatin }) => !isLatin)
    .flatMap(({ forms }) => forms)
    .filter(({ length }) => length > 2 && length <= FORGIVEN_MAX)
    .flatMap((form) => form.map((_, left) => form.filter((_sign, index) => index !== left)))

/** The first and last of three characters, where the one between is wrong: no pair of them is left. */
export const aroundMiddle = (question: readonly AskedWord[]): [first: string, last: string][] =>
  formsOf(question).flatMap((form) => (form.length === 3 ? [[form[0] ?? '', form[2] ?? '']] : []))
