import { CallError } from './call'

/** Refusals about complaints and mediation: the sentence comes from the server, too. */
type ComplaintCode =
  | `card_${string}`
  | 'already_joined'
  | 'already_mediated'
  | 'community_far'
  | 'mediation_over'
  | 'mediator_missing'
  | 'meeting_past'
  | 'merge_unlike'
  | 'not_assigned'
  | 'not_agreed'
  | 'mediation_not_begun'
  | 'number_missing'
  | 'number_odd'
  | 'own_complaint'
  | 'period_month'
  | 'period_wrong'
  | 'place_missing'
  | 'rights_unread'
  | 'reveals_reporter'
  | 'terms_changed'
  | 'reported_yourself'
  | 'too_many_meetings'
  | 'too_many_photos'
  | 'visit_past'
  | 'visit_to_come'
  | 'words_missing'
  | 'wrong_state'

/**
 * Refusals that only staff or a faulty program can get, those of invitations and of WeChat's numbers, and those about
 * rooms, which say what is free instead: the server sends the sentence, so that it takes no space in the main package.
 */
type ServerCode =
  | 'already_holds'
  | 'nothing_to_print'
  | 'too_many_sheets'
  | 'key_required'
  | 'key_reused'
  | 'too_large'
  | 'unknown_method'
  | 'phone_code_used'
  | 'phone_foreign'
  | 'code_wrong'
  | 'code_expired'
  | 'code_used'
  | 'role_higher'
  | 'suspended'
  | 'already_invited'
  | 'changed_meanwhile'
  | 'hours_wrong'
  | 'last_admin'
  | 'line_unclear'
  | 'position_outside'
  | 'reason_missing'
  | 'role_too_high'
  | 'too_many_lines'
  | 'file_broken'
  | 'file_expired'
  | 'file_missing'
  | 'file_type'
  | `table_${string}`
  | `slot_${string}`
  | `quota_${string}`
  | `check_in_${string}`
  | `shift_${string}`
  | `programme_${string}`
  | `enrol_${string}`
  | `consent_${string}`
  | 'already_enrolled'
  | 'seat_none'
  | 'age_wrong'
  | 'born_wrong'
  | 'note_unticked'
  | 'children_full'
  | 'dates_none'
  | 'away_late'
  | 'mark_early'
  | 'here_elsewhere'
  | 'code_elsewhere'
  | 'code_old'
  | 'digits_wrong'
  | 'tries_over'
  | 'not_here_yet'
  | 'guardian_missing'
  | 'own_mark'
  | 'mark_wrong'
  | 'minutes_wrong'
  | 'own_hours'
  | 'no_hours'
  | 'already_signed_up'
  | 'leave_late'
  | 'seats_taken'
  | 'times_wrong'
  | 'leader_wrong'
  | 'too_young'
  | 'volunteer_first'
  | 'already_on_waitlist'
  | 'walk_in_missing'
  | 'cancel_late'
  | 'move_late'
  | 'move_unapproved'
  | 'capacity_wrong'
  | 'offer_over'
  | 'party_size'
  | 'room_retired'
  | 'rules_wrong'
  | 'waitlist_full'
  | ComplaintCode

/** What a resident reads: what happened, whether something was lost, what to do next. */
const sentences: Record<Exclude<CallError['code'], ServerCode>, string> & { readonly [C in ServerCode]?: undefined } = {
  unreachable: '网络不太好，没有收到回答。再按一次就行，不会重复。',
  try_again: '现在有点忙，还没办成。过一会儿再按一次，不会重复。',
  slow_down: '按得有点快，歇一分钟再试。',
  already_reported: '您今天已经说过这里了，谢谢您。明天可以再说。',
  already_done: '这件事已经办好了，不用再办一次。',
  not_found: '没有找到，可能已经搬走或者变了。退回去看看别的。',
  unauthenticated: '这一步要知道您是谁。在微信里打开怡家就可以办。',
  forbidden: '这件事您现在办不了，可以打电话问问社区。',
  invalid_input: '有一处没填对，看看再试。您填的都还在。',
  name_missing: '这一步要知道怎么称呼您。填上名字再按一次，别的都还在。',
  phone_missing: '这一步要有个能找到您的电话。填上再按一次，别的都还在。',
  phone_wrong: '这个电话号码对不上，看看有没有少一位。您填的都还在。',
  file_too_big: '这张照片太大了，换一张 10 兆以下的试试，别的都还在。',
  internal: '系统出了点问题，不怪您。过一会儿再试，或者打电话给社区。',
}

/** The sentence for a failed call: the phone's own, else the server's (for staff, and for codes of a newer server). */
export const sentenceOf = (error: unknown): string => {
  if (!(error instanceof CallError)) return sentences.internal
  const sentence = sentences[error.code] ?? error.wire?.message ?? sentences.internal
  return error.code === 'internal' && error.wire ? `${sentence}（${error.wire.trace.slice(-6)}）` : sentence
}

/** True when there was no answer at all: the page then shows the cached answer with its age. */
export const isUnreachable = (error: unknown): boolean => error instanceof CallError && error.code === 'unreachable'
