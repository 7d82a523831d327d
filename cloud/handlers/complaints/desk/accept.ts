import { message } from '../../../../src/domain/message/message'
import { firstWord } from '../../../complaints/first-word'
import { lockComplaintFor } from '../../../complaints/lock-complaint'
import { maySay } from '../../../complaints/must-say'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import { notifyReporter, notifyJoiners } from '../../../complaints/notify-residents'
import { lockColleague } from '../../../storage/people/colleagues'
import type { ChangeHandler } from '../../handler'

/**
 * One of the staff takes a complaint, optionally with a first word to the resident. Words pending review are approved
 * with that.
 */
export const complaintsAccept: ChangeHandler<'complaints.accept'> = async (context, { complaintId, ...input }) => {
  const { tx, person, now } = context
  const row = await lockComplaintFor('complaints.accept', tx, person, complaintId)
  const words = maySay(input.words)
  const word = words === null ? null : firstWord(row, now)
  const accepted = await staffStep(context, row, 'accept', {
    kind: 'accepted',
    words,
    set: { assigned_to: person.personId, is_pending_review: false, ...word?.set },
    clocks: { ...word?.clocks },
  })
  const worker = (await lockColleague(tx, row.communityId, person.personId))?.name ?? ''
  const { category } = row
  return stepDone(accepted, [
    ...notifyReporter(row, (about) => message('complaint_accepted', { ...about, data: { category, worker } })),
    ...(await notifyJoiners(tx, row)),
  ])
}
