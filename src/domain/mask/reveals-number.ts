import { readingOf } from './reading'

/** So many digits of a telephone number in a row are the number. */
const REVEALING_DIGITS = 7

/**
 * Whether a text tells a number of a telephone or a paper: seven of its digits in a row, whatever stands between them, or
 * its last four, said to be that.
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
