import { limits } from '../../../src/contract/limits'
import { maySaySolved, maySayUnsolved } from '../../../src/domain/complaints/answers'
import { masked } from '../../../src/domain/mask/masked'
import { Refusal } from '../../../src/domain/refusal'
import { isHeldAt } from '../../complaints/held'
import { holdOwnCase } from '../../complaints/hold-case'
import { type Left, takeStep } from '../../complaints/step'
import { tellJoinersOfFiler } from '../../complaints/tell-residents'
import { tellWorker } from '../../complaints/tell-worker'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { lookAtWords } from '../look-at-words'

export const prepareAnswer: PrepareHandler<'complaints.answer'> = (context, { words }) => lookAtWords(context, [words])

/** All clocks start again, and whoever had it has it still. */
const reopening = (now: string, isHeld: boolean): Pick<Left, 'set' | 'clocks'> => ({
  set: {
    reopened_at: now,
    first_reply_at: null,
    visit_at: null,
    visited_at: null,
    told_manager_at: null,
    told_district_at: null,
    ...(isHeld && { is_held: true }),
  },
  clocks: { reopenedAt: now, firstReplyAt: null, visitedAt: null },
})

/** Whoever told it says whether it is solved: nobody else can. */
export const complaintsAnswer: ChangeHandler<'complaints.answer'> = async (context, input, suggestion) => {
  const { person, now, tx } = context
  const { complaintId, isSolved } = input
  const row = await holdOwnCase(tx, person, complaintId)
  const mayAnswer = isSolved ? maySaySolved : maySayUnsolved
  if (!mayAnswer(row, now)) throw new Refusal('wrong_state')
  const words = masked(input.words ?? '', limits.complaintWordsMax) || null
  const isHeld = words !== null && isHeldAt(suggestion)
  const said = { side: 'filer', personId: person.personId, words, isHeld } as const
  const { state } = isSolved
    ? await takeStep(context, row, 'answerSolved', { ...said, kind: 'solved' })
    : await takeStep(context, row, 'answerUnsolved', { ...said, kind: 'unsolved', ...reopening(now, isHeld) })
  return {
    output: { state },
    audit: [{ communityId: row.communityId, subjectId: complaintId }],
    messages: [
      ...(isSolved ? [] : await tellWorker(tx, 'complaint_reopened', row)),
      ...(await tellJoinersOfFiler(tx, row, now)),
    ],
  }
}
