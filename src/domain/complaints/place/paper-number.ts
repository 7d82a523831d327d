import { readingOf } from '../../mask/reading'

/** The characters that document numbers consist of. */
const SIGNS = '[\\da-z 〔〕[\\]()【】/.第字年号调人民解协议书-]'
/** The issuer as such numbers name it: in a few characters, or a community or street by name. */
const OF =
  '(?:[\\u4e00-\\u9fff]{0,4}|(?:[\\u4e00-\\u9fff]{2,4}街道)?[\\u4e00-\\u9fff]{2,4}(?:社区|街道)(?:调委会|(?:人民)?(?:调解)?(?:委员会)?))'
/** 渝调〔2026〕第 12 号, 石板坡社区调字〔2026〕第 12 号, or the year first: (2026)渝中民调字第 12 号. */
const FORM = new RegExp(`^(?:${OF}[ -]?|[(〔[【]\\d{4}[)〕\\]】] ?${OF}(?=[民调字]))${SIGNS}+$`)
/** A year and up to six more digits: too short for a telephone number. */
const YEAR = /^(?:19|20)\d\d\d{0,6}$/
const FEW = /^\d{1,6}$/

/**
 * Whether this can be the number of a 人民调解协议书 (mediation agreement). Both sides read it, so the format admits neither a
 * sentence nor a telephone number.
 */
export const isPaperNumber = (text: string): boolean => {
  const { plain } = readingOf(text)
  const digits = plain.replace(/\D/g, '')
  return FORM.test(plain) && (FEW.test(digits) || YEAR.test(digits))
}

/** The part of such a number that could identify a person: in one with a year, the digits are not a door. */
export const revealingPart = (text: string): string => {
  const { plain } = readingOf(text)
  return /(?:19|20)\d\d/.test(plain) ? plain.replace(/\d/g, '') : plain
}
