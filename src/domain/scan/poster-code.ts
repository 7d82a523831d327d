import { asciiPart } from '../text'
import { CODE_VERSION, type PosterTask, posterTasks, taskLetters } from './poster-task'

/** 31 characters, a prime number of them, without those that people misread: 0, 1, i, l, o. */
export const CODE_ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
export const CODE_LENGTH = 12
export const CODE_RANDOM_LENGTH = 8

const RADIX = CODE_ALPHABET.length
/**
 * The largest prime below 31²: the two check characters hold every remainder. ISO/IEC 7064 builds its pure systems with
 * two check characters in the same way (MOD 97-10, MOD 661-26).
 */
const MODULUS = 953

/** A code as a number in base 31, modulo {@link MODULUS}. */
const remainderOf = (code: string): number =>
  Array.from(code).reduce((sum, sign) => (sum * RADIX + CODE_ALPHABET.indexOf(sign)) % MODULUS, 0)

const signAt = (value: number): string => CODE_ALPHABET[value] ?? ''

const checkCharacters = (body: string): string => {
  const missing = (MODULUS + 1 - remainderOf(`${body}${signAt(0)}${signAt(0)}`)) % MODULUS
  return `${signAt(Math.floor(missing / RADIX))}${signAt(missing % RADIX)}`
}

/**
 * Makes a poster's code: version, task letter, eight random characters, two check characters.
 * @param random eight characters of {@link CODE_ALPHABET}
 */
export const posterCode = (task: PosterTask, random: string): string => {
  const body = `${CODE_VERSION}${taskLetters[task]}${random}`
  return `${body}${checkCharacters(body)}`
}

export type CodeReading =
  | { kind: 'poster'; code: string; task: PosterTask }
  /** A correct code of a form that this version of the program does not know. */
  | { kind: 'newer' }
  /** A character is wrong, or some are missing. */
  | { kind: 'misread' }

/**
 * Reads a poster's code. Every change of one character and every swap of two neighbours is noticed; a random text of
 * this length passes once in 953 times before version and task are looked at.
 * @param text lower case, without spaces
 */
export const readPosterCode = (text: string): CodeReading => {
  const isWhole = text.length === CODE_LENGTH && Array.from(text).every((sign) => CODE_ALPHABET.includes(sign))
  if (!isWhole || remainderOf(text) !== 1) return { kind: 'misread' }
  const task = posterTasks.find((one) => taskLetters[one] === text[1])
  return text.startsWith(CODE_VERSION) && task ? { kind: 'poster', code: text, task } : { kind: 'newer' }
}

/** A code as people read it out and type it: `akm3-x7pq-r2sd`. */
export const spokenPosterCode = (code: string): string =>
  [asciiPart(code, 0, 4), asciiPart(code, 4, 8), asciiPart(code, 8)].join('-')

/** The letters that random ids are made of, in order. */
const RANDOM_LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * The random part of a code. Letters of an id that have no counterpart among the 31 are skipped, so that all codes are
 * equally likely.
 * @param random16 sixteen random characters a call
 */
export const randomCodePart = (random16: () => string): string => {
  let part = ''
  while (part.length < CODE_RANDOM_LENGTH) {
    for (const letter of random16()) {
      const sign = CODE_ALPHABET[RANDOM_LETTERS.indexOf(letter)]
      if (sign !== undefined && part.length < CODE_RANDOM_LENGTH) part += sign
    }
  }
  return part
}
