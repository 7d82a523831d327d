import { behind } from '../../src/domain/text'

const FORMULA = /^[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/
const NUMBER = /^-?\d+(\.\d+)?$/

/** A spreadsheet would run what begins like a formula; an apostrophe in front makes it text. */
export const guardFormula = (text: string): string =>
  (FORMULA.test(text) && !NUMBER.test(text)) || GUARDED.test(text) ? `'${text}` : text

/** Takes the apostrophe off again. */
export const unguardFormula = (text: string): string => (GUARDED.test(text) ? behind("'", text) : text)
