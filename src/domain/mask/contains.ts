import { revealsDoor } from './reveals-door'
import { revealsName } from './reveals-name'
import { revealsNumber } from './reveals-number'

/** A person's private data, in its stored form. Empty strings are ignored. */
export interface Secrets {
  names?: readonly string[]
  /** Of telephones and identity documents. */
  numbers?: readonly string[]
  doors?: readonly string[]
}

/**
 * Whether a text reveals one of a person's secrets, in any notation: full-width digits, Chinese numerals, anything in
 * between, a home as 5-2, 502 or 五楼二号. Checks what staff write to the other side; rather refuses too much than too
 * little.
 */
export const contains = (text: string, { names = [], numbers = [], doors = [] }: Secrets): boolean =>
  names.some((name) => revealsName(text, name)) ||
  numbers.some((number) => revealsNumber(text, number)) ||
  doors.some((door) => revealsDoor(text, door))
