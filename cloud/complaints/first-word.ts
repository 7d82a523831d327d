import type { ComplaintRow } from '../storage/complaints/complaint-rows'

/** What a word to whoever told a case leaves in it: the first one is what the community has promised, later ones change nothing. */
export const firstWord = (row: Pick<ComplaintRow, 'firstReplyAt'>, now: string) => {
  const firstReplyAt = row.firstReplyAt ?? now
  return { set: { first_reply_at: firstReplyAt }, clocks: { firstReplyAt } }
}
