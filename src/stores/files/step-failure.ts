import { CallError } from '../../client/call'
import { sentenceOf } from '../../client/sentences.zh'

/** Why a step did not succeed. `isFinal`: the same key would get the same answer. `problem`: a sentence for the person. */
export interface StepFailure {
  isDone: false
  isFinal: boolean
  /** `photo_gone`: the phone has lost the photo. */
  code: CallError['code'] | 'photo_gone'
  problem: string
}

/**
 * The same step with the same key may still succeed: no answer came, the server says so, or it failed itself (`internal`),
 * whose answer it does not keep under the key.
 */
const isTransient = (error: unknown): boolean =>
  !(error instanceof CallError) ||
  error.code === 'unreachable' ||
  error.code === 'internal' ||
  error.wire?.retry === true

/** What a step threw, as its failure; anything but a {@link CallError} counts as `internal`. */
export const failureOf = (error: unknown): StepFailure => ({
  isDone: false,
  isFinal: !isTransient(error),
  code: error instanceof CallError ? error.code : 'internal',
  problem: sentenceOf(error),
})
