/** Codes with which a rule says no. The contract's list of errors contains them all. */
export type RefusalCode =
  | 'not_found'
  | 'already_reported'
  | 'already_done'
  | 'changed_meanwhile'
  | 'hours_wrong'
  | 'position_outside'
  | 'name_missing'
  | 'phone_missing'
  | 'phone_wrong'
  | 'phone_code_used'
  | 'phone_foreign'
  | 'reason_missing'
  | 'code_wrong'
  | 'code_expired'
  | 'code_used'
  | 'already_invited'
  | 'already_holds'
  | 'role_higher'
  | 'suspended'
  | 'role_too_high'
  | 'last_admin'
  | 'table_wrong'
  | 'table_garbled'
  | 'table_broken'
  | 'too_many_lines'
  | 'file_type'
  | 'file_broken'
  | 'file_too_big'
  | 'file_missing'
  | 'file_expired'

/** A rule said no. Final: asking again with the same key gets the same answer. */
export class Refusal extends Error {
  // Set by hand: the phone's build mangles class names.
  override name = 'Refusal'

  constructor(readonly code: RefusalCode) {
    super(code)
  }
}
