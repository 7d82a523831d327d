import { limits } from '../../../src/contract/limits'
import { maySaySolved, maySayUnsolved } from '../../../src/domain/complaints/answers'
import { masked } from '../../../src/domain/mask/masked'
import { Refusal } from '../../../src/domain/refusal'
import { needsReviewAfter } from '../../complaints/needs-review'
import { lockOwnComplaint } from '../../complaints/lock-complaint'
import { type Left, takeStep } from '../../complaints/step'
import { notifyJoinersOfReporter } from '../../complaints/notify-residents'
import { notifyWorker } from '../../complaints/notify-worker'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { checkWords } from '../check-words'

export const prepareAnswer: PrepareHandler<'complaints.answer'> = (context, { words }) => checkWords(context, [words])

/** All clocks restart, and the assignee stays. */
const reopening = (now: string, isPendingReview: boolean): Pick<Left, 'set' | 'clocks'> => ({
  set: {
    reopened_at: now,
    first_reply_at: null,
    visit_at: null,
    visited_at: null,
    manager_notified_at: null,
    district_notified_at: null,
    ...(isPendingReview && { is_pending_review: true }),
  },
  clocks: { reopenedAt: now, firstReplyAt: null, visitedAt: null },
})

/** The reporter says whether the complaint is solved; nobody else can. */
export const complaintsAnswer: ChangeHandler<'complaints.answer'> = async (context, input, suggestion) => {
  const { person, now, tx } = context
  const { complaintId, isSolved } = input
  const row = await lockOwnComplaint(tx, person, complaintId)
  const mayAnswer = isSolved ? maySaySolved : maySayUnsolved
  if (!mayAnswer(row, now)) throw new Refusal('wrong_state')
  const words = masked(input.words ?? '', limits.complaintWordsMax) || null
  const isPendingReview = words !== null && needsReviewAfter(suggestion)
  const said = { side: 'reporter', personId: person.personId, words, isPendingReview } as const
  const { state } = isSolved
    ? await takeStep(context, row, 'answerSolved', { ...said, kind: 'solved' })
    : await takeStep(context, row, 'answerUnsolved', { ...said, kind: 'unsolved', ...reopening(now, isPendingReview) })
  return {
    output: { state },
    audit: [{ communityId: row.communityId, subjectId: complaintId }],
    messages: [
      ...(isSolved ? [] : await notifyWorker(tx, 'complaint_reopened', row)),
      ...(await notifyJoinersOfReporter(tx, row, now)),
    ],
  }
}
