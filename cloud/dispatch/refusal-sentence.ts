import { type ErrorCode, errors, type Facts } from '../../src/contract/errors'
import { withOffer } from '../../src/domain/rooms/refusal-words.zh'
import { unclearField } from '../../src/domain/visible-words.zh'

/** The facts of a refusal besides its code. */
export interface RefusalDetails {
  facts: Facts
  fields?: Readonly<Record<string, string>> | undefined
  /** When the call was answered: the sentence names days relative to it, as its reader does. */
  now: string
}

/** Of several unclear fields the first one is named. */
const messageOf = (code: ErrorCode, fields: RefusalDetails['fields'] = {}): string => {
  const [path] = Object.keys(fields)
  return (code === 'line_unclear' && path !== undefined && unclearField(path)) || errors[code].message
}

/** Refusals whose `clashAt` is another shift's start, and not which of several times was refused. */
const isAboutAnother = (code: ErrorCode): boolean => code === 'shift_near' || code.startsWith('shift_clash')

/** The sentence of a refusal, with the field it is about and the alternative time, if known. */
export const refusalSentence = (code: ErrorCode, { facts, fields, now }: RefusalDetails): string =>
  withOffer(messageOf(code, fields), isAboutAnother(code) ? {} : facts, now)
