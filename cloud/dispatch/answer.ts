import * as v from 'valibot'
import { type Answer, errors, type ErrorCode } from '../../src/contract/errors'
import type { Method } from '../../src/contract/methods'
import { definitionOf } from '../../src/contract/schema/definition-of'
import type { Output } from '../../src/contract/schema/types'
import { Refusal } from '../../src/domain/refusal'
import { type RefusalDetails, refusalSentence } from './refusal-sentence'
import { type BadRow, mendRows } from './mend-rows'
import { isTransient } from '../storage/database/transient'

/** A call that failed before any rule was applied. Unlike a Refusal it is not stored under the key. */
export class Failure extends Error {
  override name = 'Failure'

  constructor(
    readonly code: ErrorCode,
    readonly fields?: Record<string, string>,
  ) {
    super(code)
  }
}

/** Receives the stored rows that do not fit the output's schema. */
export type HearBadRows = (method: Method, bad: readonly BadRow[]) => void

/**
 * Presents an output: fields that the method's schema does not name are removed. A stored row that does not fit does
 * not fail its list: it is repaired or left out, and reported to `hear`. Anything else that does not fit is an internal
 * error.
 * @throws ValiError
 */
export const succeed = <M extends Method>(method: M, output: Output<M>, hear?: HearBadRows): Answer => {
  const { output: schema, storedRows } = definitionOf(method)
  const parsed = v.safeParse(schema, output)
  if (parsed.success) return { ok: true, output: parsed.output }
  const mended = hear && mendRows(schema, output, storedRows ?? [])
  if (!mended) throw new v.ValiError(parsed.issues)
  hear(method, mended.bad)
  return { ok: true, output: mended.output }
}

/** A refusal as it is sent: its facts are also in its sentence. */
export const refuse = (code: ErrorCode, trace: string, details: RefusalDetails): Answer => {
  const { facts, fields } = details
  const { retry } = errors[code]
  const isPlain = Object.keys(facts).length === 0
  const error = {
    code,
    message: refusalSentence(code, details),
    retry,
    trace,
    ...(fields && { fields }),
  }
  return { ok: false, error: isPlain ? error : { ...error, facts } }
}

export const fail = (code: ErrorCode, trace: string, fields?: Record<string, string>): Answer => ({
  ok: false,
  error: { code, ...errors[code], trace, ...(fields && { fields }) },
})

/** The one place where an exception becomes a code. Anything unknown is `internal`, without detail. */
export const codeOf = (error: unknown): ErrorCode => {
  if (error instanceof Refusal || error instanceof Failure) return error.code
  return isTransient(error) ? 'try_again' : 'internal'
}
