import type { ComplaintRow } from '../storage/complaints/complaint-rows'

/**
 * The columns that a reply to the reporter sets: the first reply meets the response-time promise, later ones change
 * nothing.
 */
export const firstWord = (row: Pick<ComplaintRow, 'firstReplyAt'>, now: string) => {
  const firstReplyAt = row.firstReplyAt ?? now
  return { set: { first_reply_at: firstReplyAt }, clocks: { firstReplyAt } }
}
