import { isOwn, isTheirsToDo, type StaffMethod } from '../../src/domain/complaints/may'
import { communityOf } from '../../src/domain/id'
import { Refusal } from '../../src/domain/refusal'
import { isStaffOf, type Person } from '../../src/domain/people/role'
import { type ComplaintRow, findComplaint, lockComplaint } from '../storage/complaints/complaint-rows'
import { isPartyTo } from '../storage/complaints/parties'
import type { Tx } from '../storage/tables'

/** Locks the caller's own complaint. @throws Refusal `not_found`, also for someone else's complaint */
export const lockOwnComplaint = async (tx: Tx, person: Person, complaintId: string): Promise<ComplaintRow> => {
  const row = await lockComplaint(tx, complaintId)
  if (!row || row.reporterId !== person.personId) throw new Refusal('not_found')
  return row
}

/**
 * Checks that a staff member is no party to the complaint. A complaint that they reported themselves they follow like
 * any resident; one in which they are or were the other side stays hidden from them altogether.
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
 * A complaint of the caller's own community. Refused to the district, which does not read the text of complaints, and
 * to anybody who is a party to it.
 * @throws Refusal `not_found`, `reported_yourself`
 */
export const findStaffComplaint = readAsStaff(findComplaint)

/**
 * The same with a row lock, for changes that are not a state transition; for those see {@link lockComplaintFor}.
 * @throws Refusal `not_found`, `reported_yourself`
 */
export const lockStaffComplaint = readAsStaff(lockComplaint)

/** Locks the caller's own complaint, or one of the community that they work for. @throws Refusal `not_found` */
export const lockOwnOrStaffComplaint = async (tx: Tx, person: Person, complaintId: string): Promise<ComplaintRow> => {
  const row = await lockComplaint(tx, complaintId)
  return row && row.reporterId === person.personId ? row : lockStaffComplaint(tx, person, complaintId)
}

/**
 * Locks a complaint of the caller's community for a method; the table of states says which staff may call it.
 * @throws Refusal `not_found`, `reported_yourself`, `not_assigned`
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
