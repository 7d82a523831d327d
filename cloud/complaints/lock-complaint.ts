import { isOwn, isTheirsToDo, type StaffMethod } from '../../src/domain/complaints/may'
import { communityOf } from '../../src/domain/id'
import { Refusal } from '../../src/domain/refusal'
import { isStaffOf, type Person } from '../../src/domain/people/role'
import { type ComplaintRow, findComplaint, lockComplaint } from '../storage/complaints/complaint-rows'
import { isPartyTo } from '../storage/complaints/parties'
import type { Tx } from '../storage/tables'

/** One's own case, locked. @throws Refusal `not_found`, for somebody else's too */
export const lockOwnComplaint = async (tx: Tx, person: Person, complaintId: string): Promise<ComplaintRow> => {
  const row = await lockComplaint(tx, complaintId)
  if (!row || row.reporterId !== person.personId) throw new Refusal('not_found')
  return row
}

/**
 * That somebody of the staff is no party to a case: what they told they look after as any resident does, and of that whose
 * other side they are or were they do not even learn that it is there.
 * @throws Refusal `reported_yourself`, `not_found`
 */
export const refuseParty = async (
  tx: Tx,
  person: Person,
  row: Pick<ComplaintRow, 'id' | 'reporterId'>,
): Promise<void> => {
  if (isOwn(person, row)) throw new Refusal('reported_yourself')
  if (await isPartyTo(tx, row.id, person.personId)) throw new Refusal('not_found')
}

const readAsStaff =
  (read: (tx: Tx, complaintId: string) => Promise<ComplaintRow | undefined>) =>
  async (tx: Tx, person: Person, complaintId: string): Promise<ComplaintRow> => {
    if (!isStaffOf(person, communityOf(complaintId))) throw new Refusal('not_found')
    const row = await read(tx, complaintId)
    if (!row) throw new Refusal('not_found')
    await refuseParty(tx, person, row)
    return row
  }

/**
 * A case of the community that one works for; the district reads no stories, nor does whoever is a party to it.
 * @throws Refusal `not_found`, `reported_yourself`
 */
export const findStaffComplaint = readAsStaff(findComplaint)

/** The same, locked: for what is no step with it; for a step see {@link lockComplaintFor}. @throws Refusal `not_found`, `reported_yourself` */
export const lockStaffComplaint = readAsStaff(lockComplaint)

/** One's own case, or one of the community that one works for, locked. @throws Refusal `not_found` */
export const lockOwnOrStaffComplaint = async (tx: Tx, person: Person, complaintId: string): Promise<ComplaintRow> => {
  const row = await lockComplaint(tx, complaintId)
  return row && row.reporterId === person.personId ? row : lockStaffComplaint(tx, person, complaintId)
}

/**
 * A case of the community that one works for, locked, to do what a method does; by whom that is done, the table of states
 * says. @throws Refusal `not_found`, `reported_yourself`, `not_assigned`
 */
export const lockComplaintFor = async (
  method: StaffMethod,
  tx: Tx,
  person: Person,
  complaintId: string,
): Promise<ComplaintRow> => {
  const row = await lockStaffComplaint(tx, person, complaintId)
  if (!isTheirsToDo(method, person, row)) throw new Refusal('not_assigned')
  return row
}
