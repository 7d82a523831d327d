import { pairsOf } from './likeness'
import type { AskedWord } from './question'

/** A pair of characters is one number: code points have 18 bits where Han characters are. */
const PAIR = 262_144

const codeOf = (sign: string | undefined): number => sign?.codePointAt(0) ?? 0

/** The numbers that the function `search_grams` of the database gives for a text with this word. */
const gramsOf = (form: readonly string[]): number[] =>
  form.length < 2 ? form.map(codeOf) : form.slice(1).map((sign, index) => codeOf(form[index]) * PAIR + codeOf(sign))

const thingsOf = (question: readonly AskedWord[]) => question.filter(({ isAside }) => !isAside)
const formsOf = (question: readonly AskedWord[]) => thingsOf(question).flatMap(({ forms }) => forms)
const coresOf = (question: readonly AskedWord[]) => thingsOf(question).flatMap(({ cores }) => cores)
const anyOf = (question: readonly AskedWord[]) => [...formsOf(question), ...coresOf(question)]

/**
 * Patterns of LIKE for texts that have any two neighbouring characters of the question, or the first and last of three:
 * where the one between is wrong no pair is left. A word of one character is a pattern of its own.
 */
export const anyPattern = (question: readonly AskedWord[]): string[] => {
  const forms = anyOf(question)
  const around = forms.flatMap((form) => (form.length === 3 ? [`${form[0] ?? ''}_${form[2] ?? ''}`] : []))
  return [...new Set([...forms.flatMap((form) => (form.length < 2 ? form : pairsOf(form))), ...around])].map(
    (part) => `%${part}%`,
  )
}

/** What texts are found by: they have all grams of one of the sets. */
export interface Wanted {
  sets: readonly (readonly number[])[]
  /** Or one of these grams. */
  any?: readonly number[]
  /** The same as patterns of LIKE: of each list the text has one. */
  patterns: readonly (readonly string[])[]
}

const patternsOf = (forms: readonly (readonly string[])[]) => forms.map((form) => `%${form.join('')}%`)
const oneOf = (forms: readonly (readonly string[])[]): Wanted => ({
  sets: forms.map(gramsOf),
  patterns: [patternsOf(forms)],
})

/** Texts that contain a form of any word: those with all grams of it, which but for very few is the same. */
export const withAnyWord = (question: readonly AskedWord[]): Wanted => oneOf(formsOf(question))

/** Texts that contain what a word is about; null where it has no words around that. */
export const withAnyCore = (question: readonly AskedWord[]): Wanted | null => {
  const cores = coresOf(question)
  return cores.length > 0 ? oneOf(cores) : null
}

/** More words or sets than this take the database longer than they are worth. */
const WORDS_MAX = 4
const SETS_MAX = 16

/** Texts that contain all words, each in any of its forms; null for a single word, or where that would be too many. */
export const withAllWords = (question: readonly AskedWord[]): Wanted | null => {
  const words = thingsOf(question).map(({ forms, cores }) => [...forms, ...cores])
  if (words.length < 2 || words.length > WORDS_MAX) return null
  if (words.reduce((total, { length }) => total * length, 1) > SETS_MAX) return null
  const sets = words.reduce<number[][]>(
    (some, forms) => some.flatMap((set) => forms.map((form) => [...set, ...gramsOf(form)])),
    [[]],
  )
  return { sets, patterns: words.map(patternsOf) }
}

/** The longest word in which one wrong character is forgiven by the index. */
const FORGIVEN_MAX = 10

/** For each Han word of three characters and more: all its characters but one, a set for each that is left out. */
const allButOne = (question: readonly AskedWord[]): number[][] =>
  formsOf(question.filter(({ isLatin }) => !isLatin))
    .filter(({ length }) => length > 2 && length <= FORGIVEN_MAX)
    .flatMap((form) => form.map((_, left) => form.filter((_sign, index) => index !== left).map(codeOf)))

/** Texts that have anything of the question. */
export const withAnything = (question: readonly AskedWord[]): Wanted => ({
  sets: allButOne(question),
  any: [...new Set(anyOf(question).flatMap(gramsOf))],
  patterns: [anyPattern(question)],
})
