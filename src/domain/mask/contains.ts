import { revealsDoor } from './reveals-door'
import { revealsName } from './reveals-name'
import { revealsNumber } from './reveals-number'

/** What must not be told of somebody, each as it is kept; empty ones tell nothing. */
export interface Secrets {
  names?: readonly string[]
  /** Of telephones and papers. */
  numbers?: readonly string[]
  doors?: readonly string[]
}

/**
 * Whether a text tells one of somebody's secrets, however it is written: full-width, in spoken digits, with anything
 * between, a home as 5-2, 502 or 五楼二号. For what staff write to the other side; it rather refuses too much.
 */
export const contains = (text: string, { names = [], numbers = [], doors = [] }: Secrets): boolean =>
  names.some((name) => revealsName(text, name)) ||
  numbers.some((number) => revealsNumber(text, number)) ||
  doors.some((door) => revealsDoor(text, door))
