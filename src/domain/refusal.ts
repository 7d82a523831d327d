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
  | 'slot_past'
  | 'slot_notice'
  | 'slot_window'
  | 'slot_closed'
  | 'slot_blocked'
  | 'slot_taken'
  | 'slot_off_grid'
  | 'slot_length'
  | 'slot_free'
  | 'slot_mine'
  | 'party_size'
  | 'room_retired'
  | 'quota_count'
  | 'quota_hours'
  | 'waiting_full'
  | 'already_waiting'
  | 'offer_over'
  | 'cancel_late'
  | 'check_in_early'
  | 'check_in_late'
  | 'check_in_elsewhere'
  | 'check_in_unapproved'
  | 'check_in_cancelled'
  | 'rules_wrong'
  | 'capacity_wrong'
  | 'caller_missing'

/** A rule said no. Final: asking again with the same key gets the same answer. */
export class Refusal extends Error {
  // Set by hand: the phone's build mangles class names.
  override name = 'Refusal'

  /** @param facts what to offer instead, or which of several is in the way: instants, for the sentence and the phone */
  constructor(
    readonly code: RefusalCode,
    readonly facts: { nextFreeAt?: string; clashAt?: string } = {},
  ) {
    super(code)
  }
}
