import { communityOf } from '../../src/domain/id'
import { Refusal } from '../../src/domain/refusal'
import { isStaffOf, type Person } from '../../src/domain/people/role'
import type { MediationSide } from '../../src/domain/mediation/present/mediation-facts'
import { isTheirComplaint, relationOf, speaksFor } from '../../src/domain/mediation/may'
import { type ComplaintRow, lockComplaint } from '../storage/complaints/complaint-rows'
import { findMediation, type MediationRow } from '../storage/mediation/mediation-rows'
import { isPartyTo } from '../storage/complaints/parties'
import type { Tx } from '../storage/tables'
import { refuseParty } from '../complaints/lock-complaint'

/**
 * A mediation whose complaint is locked. `side`: the side for which the caller speaks; `staff`: the assigned worker or
 * the manager.
 */
export interface LockedMediation {
  row: MediationRow
  found: ComplaintRow
  side: MediationSide | 'staff'
}

const lockAgain = async (tx: Tx, mediationId: string): Promise<Pick<LockedMediation, 'row' | 'found'> | null> => {
  const seen = await findMediation(tx, mediationId)
  const found = seen && (await lockComplaint(tx, seen.complaintId))
  const row = found && (await findMediation(tx, mediationId))
  return row ? { row, found } : null
}

/**
 * A mediation in which the caller takes part, or one of a complaint they are responsible for when they speak for a side
 * without WeChat.
 * @throws Refusal `not_found`, also for any other mediation
 */
export const lockMediation = async (
  tx: Tx,
  person: Person,
  mediationId: string,
  forSide?: 'first' | 'other',
): Promise<LockedMediation> => {
  const locked = await lockAgain(tx, mediationId)
  if (!locked) throw new Refusal('not_found')
  const { row } = locked
  const relation = relationOf(person, row)
  if (relation && (forSide === undefined || relation === forSide)) return { ...locked, side: relation }
  const isAllowed = forSide === undefined ? isTheirComplaint(person, row) : speaksFor(person, row, forSide)
  if (!isAllowed || (await isPartyTo(tx, row.complaintId, person.personId))) throw new Refusal('not_found')
  return { ...locked, side: forSide ?? 'staff' }
}

/**
 * A mediation of a complaint that the caller works on.
 * @throws Refusal `not_found`, `reported_yourself`, `not_assigned`
 */
export const lockAssignedMediation = async (tx: Tx, person: Person, mediationId: string): Promise<LockedMediation> => {
  if (!isStaffOf(person, communityOf(mediationId))) throw new Refusal('not_found')
  const locked = await lockAgain(tx, mediationId)
  if (!locked) throw new Refusal('not_found')
  await refuseParty(tx, person, locked.found)
  if (!isTheirComplaint(person, locked.row)) throw new Refusal('not_assigned')
  return { ...locked, side: 'staff' }
}
