import { presentJoined } from '../../../src/domain/complaints/present/joined'
import { seenByJoiner } from '../../../src/domain/complaints/present/seen-by-joiner'
import { isOpen } from '../../../src/domain/complaints/state'
import { Refusal } from '../../../src/domain/refusal'
import { notifyWorker } from '../../complaints/notify-worker'
import { workCalendar } from '../../complaints/work-calendar'
import { lockComplaint } from '../../storage/complaints/complaint-rows'
import { insertJoiner } from '../../storage/complaints/joined-by'
import type { ChangeHandler } from '../handler'

/**
 * Joins a complaint: the caller has the same problem. Idempotent, and only for complaints that concern everyone; any
 * other looks missing, so that its existence is not disclosed.
 */
export const complaintsJoin: ChangeHandler<'complaints.join'> = async ({ tx, person, now }, { complaintId }) => {
  const row = await lockComplaint(tx, complaintId)
  if (!row || row.concerns !== 'everyone') throw new Refusal('not_found')
  if (row.reporterId === person.personId) throw new Refusal('own_complaint')
  const seen = seenByJoiner(row, now)
  if (!isOpen(seen.state)) throw new Refusal('wrong_state')
  if (!(await insertJoiner(tx, complaintId, person.personId, now))) throw new Refusal('already_joined')
  const joined = { ...seen, joined: seen.joined + 1 }
  return {
    output: presentJoined(joined, { calendar: await workCalendar(tx, now), now }),
    audit: [{ communityId: row.communityId, subjectId: complaintId }],
    messages: isOpen(row.state) ? await notifyWorker(tx, 'complaint_added', row) : [],
  }
}
