import { readingOf } from '../mask/reading'

/** Of whom it is in a few signs, then figures and what numbers of papers are made of: 渝调〔2026〕第 12 号. */
const FORM = /^[\u4e00-\u9fff]{0,4}[ -]?[\da-z 〔〕[\]()【】/.第字年号调人民解协议书-]+$/
/** A year and six figures more: no number of a telephone has room in it. */
const YEAR = /^(?:19|20)\d\d\d{0,6}$/
const FEW = /^\d{1,6}$/

/**
 * Whether this can be the number of a 人民调解协议书. Both sides read it, so it has no room for a sentence, nor for the number
 * of a telephone.
 */
export const isPaperNumber = (text: string): boolean => {
  const { plain } = readingOf(text)
  const digits = plain.replace(/\D/g, '')
  return FORM.test(plain) && (FEW.test(digits) || YEAR.test(digits))
}

/** What of such a number could tell who somebody is: in one with a year the figures are no door. */
export const tellingPart = (text: string): string => {
  const { plain } = readingOf(text)
  return /(?:19|20)\d\d/.test(plain) ? plain.replace(/\d/g, '') : plain
}
