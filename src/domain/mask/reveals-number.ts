import { readingOf } from './reading'

/** This many consecutive digits identify a telephone number. */
const REVEALING_DIGITS = 7

/**
 * Whether a text reveals a number of a telephone or an identity document: seven of its digits in a row, whatever stands
 * between them, or its last four, named as such.
 */
export const revealsNumber = (text: string, number: string): boolean => {
  const { digits: said } = readingOf(text)
  const row = said.replace(/\D/g, '')
  const digits = readingOf(number)
    .digits.replace(/\D/g, '')
    .replace(/^(?:00)?86(?=1\d{10}$)/, '')
  for (let from = 0; from + REVEALING_DIGITS <= digits.length; from += 1) {
    if (row.includes(digits.slice(from, from + REVEALING_DIGITS))) return true
  }
  const last = [...digits.slice(-4)].join('\\D{0,3}')
  return (
    digits.length >= 4 &&
    new RegExp(`(?:尾号|尾数|[后末]面?4[位个])\\D{0,5}${last}(?!\\d)|(?:^|\\D)${last} ?(?:结尾|收尾|的尾号)`).test(said)
  )
}
