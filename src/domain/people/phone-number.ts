import { asciiPart } from '../text'

const SEPARATORS = /[\s\u00a0()（）-]/g
const FULL_WIDTH_DIGITS = /[０-９]/g
const FULL_WIDTH_OFFSET = '０'.charCodeAt(0) - '0'.charCodeAt(0)

/**
 * Normalises a Chinese telephone number, so that equal numbers are equal texts: digits only, without +86. Mobile
 * numbers have 11 digits and begin with 1; fixed lines have an area code of 3 or 4 digits and 7 or 8 more; numbers that
 * begin with 000 are fictitious.
 * @returns null for anything that is not a number
 */
export const normalPhone = (typed: string): string | null => {
  const digits = typed
    .replace(FULL_WIDTH_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(SEPARATORS, '')
    .replace(/^(?:\+|00)86(?=\d)/, '')
  return /^(?:1[3-9]\d{9}|0[1-9]\d{8,10}|000\d{8})$/.test(digits) ? digits : null
}

/** Whether it is blank or a number, for optional fields. */
export const isPhoneOrNothing = (typed: string): boolean => typed.trim() === '' || normalPhone(typed) !== null

/** The last four digits, enough to recognise a number. */
export const phoneEnd = (number: string): string => asciiPart(number, -4)
