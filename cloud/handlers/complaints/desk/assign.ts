import { canHappen } from '../../../../src/domain/complaints/state'
import { message } from '../../../../src/domain/message/message'
import { Refusal } from '../../../../src/domain/refusal'
import { lockComplaintFor } from '../../../complaints/lock-complaint'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import { notifyReporter, notifyJoiners } from '../../../complaints/notify-residents'
import { lockColleague } from '../../../storage/people/colleagues'
import { isPartyTo } from '../../../storage/complaints/parties'
import type { ChangeHandler } from '../../handler'

/**
 * Assigns a complaint to a colleague of the same community. An unassigned one may be assigned by any of the staff; one
 * that nobody works on yet is taken by that.
 */
export const complaintsAssign: ChangeHandler<'complaints.assign'> = async (context, { complaintId, personId }) => {
  const { tx, person } = context
  const row = await lockComplaintFor('complaints.assign', tx, person, complaintId)
  const isNew = canHappen('assign', row.state)
  const colleague = await lockColleague(tx, row.communityId, personId)
  if (!colleague || (await isPartyTo(tx, complaintId, personId))) throw new Refusal('not_found')
  if (!isNew && canHappen('reassign', row.state) && row.workerId === personId) throw new Refusal('already_done')

  const set = { assigned_to: personId, ...(isNew && { is_pending_review: false }) }
  const assigned = await staffStep(context, row, isNew ? 'assign' : 'reassign', { kind: 'assigned', set })
  const { id: subjectId, communityId, category } = row
  const toColleague =
    personId === person.personId
      ? []
      : [message('complaint_assigned', { communityId, to: { personId }, subjectId, data: { category } })]
  if (!isNew) return stepDone(assigned, toColleague)
  const data = { category, worker: colleague.name ?? '' }
  return stepDone(assigned, [
    ...toColleague,
    ...notifyReporter(row, (about) => message('complaint_accepted', { ...about, data })),
    ...(await notifyJoiners(tx, row)),
  ])
}
