import { readingOf } from '../../mask/reading'

/** What numbers of papers are made of. */
const SIGNS = '[\\da-z 〔〕[\\]()【】/.第字年号调人民解协议书-]'
/** Of whom it is, as far as such numbers say it: in a few signs, or a community or street by name. */
const OF =
  '(?:[\\u4e00-\\u9fff]{0,4}|(?:[\\u4e00-\\u9fff]{2,4}街道)?[\\u4e00-\\u9fff]{2,4}(?:社区|街道)(?:调委会|(?:人民)?(?:调解)?(?:委员会)?))'
/** 渝调〔2026〕第 12 号, 石板坡社区调字〔2026〕第 12 号, or the year first: (2026)渝中民调字第 12 号. */
const FORM = new RegExp(`^(?:${OF}[ -]?|[(〔[【]\\d{4}[)〕\\]】] ?${OF}(?=[民调字]))${SIGNS}+$`)
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
export const revealingPart = (text: string): string => {
  const { plain } = readingOf(text)
  return /(?:19|20)\d\d/.test(plain) ? plain.replace(/\d/g, '') : plain
}
