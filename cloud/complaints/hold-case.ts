import { isOwn, isTheirsToDo, type StaffMethod } from '../../src/domain/complaints/may'
import { communityOf } from '../../src/domain/id'
import { Refusal } from '../../src/domain/refusal'
import { isStaffOf, type Person } from '../../src/domain/people/role'
import { type CaseRow, findCase, lockCase } from '../storage/complaints/case-rows'
import { isPartyTo } from '../storage/complaints/parties'
import type { Tx } from '../storage/tables'

/** One's own case, locked. @throws Refusal `not_found`, for somebody else's too */
export const holdOwnCase = async (tx: Tx, person: Person, complaintId: string): Promise<CaseRow> => {
  const row = await lockCase(tx, complaintId)
  if (!row || row.filerId !== person.personId) throw new Refusal('not_found')
  return row
}

/**
 * That somebody of the staff is no party to a case: what they told they look after as any resident does, and of that whose
 * other side they are or were they do not even learn that it is there.
 * @throws Refusal `told_yourself`, `not_found`
 */
export const refuseParty = async (tx: Tx, person: Person, row: Pick<CaseRow, 'id' | 'filerId'>): Promise<void> => {
  if (isOwn(person, row)) throw new Refusal('told_yourself')
  if (await isPartyTo(tx, row.id, person.personId)) throw new Refusal('not_found')
}

const readAsStaff =
  (read: (tx: Tx, complaintId: string) => Promise<CaseRow | undefined>) =>
  async (tx: Tx, person: Person, complaintId: string): Promise<CaseRow> => {
    if (!isStaffOf(person, communityOf(complaintId))) throw new Refusal('not_found')
    const row = await read(tx, complaintId)
    if (!row) throw new Refusal('not_found')
    await refuseParty(tx, person, row)
    return row
  }

/**
 * A case of the community that one works for; the district reads no stories, nor does whoever is a party to it.
 * @throws Refusal `not_found`, `told_yourself`
 */
export const findStaffCase = readAsStaff(findCase)

/** The same, locked: for what is no step with it; for a step see {@link holdCaseFor}. @throws Refusal `not_found`, `told_yourself` */
export const holdStaffCase = readAsStaff(lockCase)

/** One's own case, or one of the community that one works for, locked. @throws Refusal `not_found` */
export const holdOwnOrStaffCase = async (tx: Tx, person: Person, complaintId: string): Promise<CaseRow> => {
  const row = await lockCase(tx, complaintId)
  return row && row.filerId === person.personId ? row : holdStaffCase(tx, person, complaintId)
}

/**
 * A case of the community that one works for, locked, to do what a method does; by whom that is done, the table of states
 * says. @throws Refusal `not_found`, `told_yourself`, `not_assigned`
 */
export const holdCaseFor = async (
  method: StaffMethod,
  tx: Tx,
  person: Person,
  complaintId: string,
): Promise<CaseRow> => {
  const row = await holdStaffCase(tx, person, complaintId)
  if (!isTheirsToDo(method, person, row)) throw new Refusal('not_assigned')
  return row
}
