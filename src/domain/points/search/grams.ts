import { pairsOf } from './likeness'
import type { AskedWord } from './question'

/** A pair of characters is one number: code points have 18 bits where Han characters are. */
const PAIR = 262_144

const codeOf = (sign: string | undefined): number => sign?.codePointAt(0) ?? 0

/** The numbers that the function `search_grams` of the database gives for a text with this word. */
const gramsOf = (form: readonly string[]): number[] =>
  form.length < 2 ? form.map(codeOf) : form.slice(1).map((sign, index) => codeOf(form[index]) * PAIR + codeOf(sign))

const formsOf = (question: readonly AskedWord[]) => question.flatMap(({ forms }) => forms)

/**
 * Patterns of LIKE for texts that have any two neighbouring characters of the question, or the first and last of three:
 * where the one between is wrong no pair is left. A word of one character is a pattern of its own.
 */
export const anyPattern = (question: readonly AskedWord[]): string[] => {
  const forms = formsOf(question)
  const around = forms.flatMap((form) => (form.length === 3 ? [`${form[0] ?? ''}_${form[2] ?? ''}`] : []))
  return [...new Set([...forms.flatMap((form) => (form.length < 2 ? form : pairsOf(form))), ...around])].map(
    (part) => `%${part}%`,
  )
}

/** All grams of the question: a text with one of them has something of it. */
export const anyGrams = (question: readonly AskedWord[]): number[] => [...new Set(formsOf(question).flatMap(gramsOf))]

/** For each form of each word all its grams: a text with all of them contains the word, but for very few. */
export const wholeWords = (question: readonly AskedWord[]): number[][] => formsOf(question).map(gramsOf)

/** The same question as patterns of LIKE: one for each form of each word, which a text with that form matches. */
export const wholePatterns = (question: readonly AskedWord[]): string[] =>
  formsOf(question).map((form) => `%${form.join('')}%`)

/** The longest word in which one wrong character is forgiven by the index. */
const FORGIVEN_MAX = 10

/** For each Han word of three characters and more: all its characters but one, a set for each that is left out. */
export const allButOne = (question: readonly AskedWord[]): number[][] =>
  formsOf(question.filter(({ isLatin }) => !isLatin))
    .filter(({ length }) => length > 2 && length <= FORGIVEN_MAX)
    .flatMap((form) => form.map((_, left) => form.filter((_sign, index) => index !== left).map(codeOf)))
