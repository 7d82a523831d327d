/** Codes with which a rule says no. The contract's list of errors contains them all. */
export type RefusalCode = 'not_found' | 'already_reported' | 'already_done' | 'hours_wrong' | 'position_outside'

/** A rule said no. Final: asking again with the same key gets the same answer. */
export class Refusal extends Error {
  // Set by hand: the phone's build mangles class names.
  override name = 'Refusal'

  constructor(readonly code: RefusalCode) {
    super(code)
  }
}
