import { CallError } from '../../client/call'
import { isFinalError } from '../../client/retry'
import { sentenceOf } from '../../client/sentences.zh'

/** Why a step did not succeed. `isFinal`: the same key would get the same answer. `problem`: a sentence for the person. */
export interface StepFailure {
  isDone: false
  isFinal: boolean
  /** `photo_gone`: the phone has lost the photo. */
  code: CallError['code'] | 'photo_gone'
  problem: string
}

/** What a step threw, as its failure; anything but a {@link CallError} counts as `internal`. */
export const failureOf = (error: unknown): StepFailure => ({
  isDone: false,
  isFinal: error instanceof CallError && isFinalError(error.code, error.wire?.retry === true),
  code: error instanceof CallError ? error.code : 'internal',
  problem: sentenceOf(error),
})
