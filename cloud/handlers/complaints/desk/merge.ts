import { isOpen } from '../../../../src/domain/complaints/state'
import { communityOf } from '../../../../src/domain/id'
import { message, type NewMessage } from '../../../../src/domain/message/message'
import { Refusal } from '../../../../src/domain/refusal'
import { lockComplaintFor, lockStaffComplaint } from '../../../complaints/lock-complaint'
import { workEnds } from '../../../complaints/pauses-set'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import { notifyReporter, notifyJoiners } from '../../../complaints/notify-residents'
import type { ComplaintRow } from '../../../storage/complaints/complaint-rows'
import { joinInstead } from '../../../storage/complaints/joined-by'
import type { ChangeContext, ChangeHandler } from '../../handler'

/**
 * Both complaints, locked in the order of their ids to avoid a deadlock.
 * @throws Refusal `not_found`, `merge_unlike` for a complaint and itself
 */
const lockBoth = async (
  { tx, person }: ChangeContext,
  id: string,
  intoId: string,
): Promise<readonly [ComplaintRow, ComplaintRow]> => {
  if (communityOf(id) !== communityOf(intoId)) throw new Refusal('not_found')
  if (id < intoId) {
    const row = await lockComplaintFor('complaints.merge', tx, person, id)
    return [row, await lockStaffComplaint(tx, person, intoId)]
  }
  const into = await lockStaffComplaint(tx, person, intoId)
  if (id === intoId) throw new Refusal('merge_unlike')
  return [await lockComplaintFor('complaints.merge', tx, person, id), into]
}

const isTo = (to: NewMessage['to'], personId: string | null): boolean => 'personId' in to && to.personId === personId

/**
 * Merges a duplicate into the other complaint. If it concerns everyone, the reporter of the duplicate joins the other
 * one. One about a home cannot be joined, so both must have the same reporter and nobody may have joined the duplicate.
 */
export const complaintsMerge: ChangeHandler<'complaints.merge'> = async (context, { complaintId, intoId }) => {
  const { tx, now } = context
  const [row, into] = await lockBoth(context, complaintId, intoId)
  const isOfOne = row.reporterId !== null && row.reporterId === into.reporterId
  const isForAll = row.concerns === 'everyone' && into.concerns === 'everyone'
  if (row.category !== into.category || !(isForAll || (isOfOne && row.joined === 0))) throw new Refusal('merge_unlike')
  if (!isOpen(into.state)) throw new Refusal('wrong_state')

  const { set, clocks } = workEnds(row, now)
  const merged = await staffStep(context, row, 'merge', {
    kind: 'merged',
    set: { ...set, merged_into: intoId },
    clocks,
  })
  if (isForAll) await joinInstead(tx, complaintId, intoId, now)
  const { category } = row
  const met = await notifyJoiners(tx, row)
  return stepDone(merged, [
    ...notifyReporter(row, (about) => message('complaint_merged', { ...about, data: { category } })),
    ...met.filter(({ to }) => !isTo(to, into.reporterId)).map((one) => ({ ...one, subjectId: intoId })),
  ])
}
