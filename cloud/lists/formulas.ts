import { behind } from '../../src/domain/text'

const FORMULA = /^[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/
const NUMBER = /^-?\d+(\.\d+)?$/

/** A spreadsheet would run text that begins like a formula; an apostrophe in front keeps it text. */
export const guardFormula = (text: string): string =>
  (FORMULA.test(text) && !NUMBER.test(text)) || GUARDED.test(text) ? `'${text}` : text

/** Removes the apostrophe again. */
export const unguardFormula = (text: string): string => (GUARDED.test(text) ? behind("'", text) : text)
