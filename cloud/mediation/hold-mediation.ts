import { communityOf } from '../../src/domain/id'
import { Refusal } from '../../src/domain/refusal'
import { isStaffOf, type Person } from '../../src/domain/people/role'
import type { MediationSide } from '../../src/domain/mediation/present/mediation-facts'
import { isTheirCase, relationOf, speaksFor } from '../../src/domain/mediation/talk-may'
import { type CaseRow, lockCase } from '../storage/complaints/case-rows'
import { findMediation, type MediationRow } from '../storage/mediation/mediation-rows'
import { isPartyTo } from '../storage/complaints/parties'
import type { Tx } from '../storage/tables'
import { refuseParty } from '../complaints/hold-case'

/** A mediation whose case is locked. `side`: for whom the caller speaks; `staff`: the worker whose case it is, or the manager. */
export interface HeldMediation {
  row: MediationRow
  found: CaseRow
  side: MediationSide | 'staff'
}

const lockAgain = async (tx: Tx, mediationId: string): Promise<Pick<HeldMediation, 'row' | 'found'> | null> => {
  const seen = await findMediation(tx, mediationId)
  const found = seen && (await lockCase(tx, seen.complaintId))
  const row = found && (await findMediation(tx, mediationId))
  return row ? { row, found } : null
}

/**
 * A mediation that the caller takes part in; or whose case is theirs, when they speak for a side that has no WeChat.
 * @throws Refusal `not_found`, for everybody else's too
 */
export const holdMediation = async (
  tx: Tx,
  person: Person,
  mediationId: string,
  forSide?: 'first' | 'other',
): Promise<HeldMediation> => {
  const held = await lockAgain(tx, mediationId)
  if (!held) throw new Refusal('not_found')
  const { row } = held
  const relation = relationOf(person, row)
  if (relation && (forSide === undefined || relation === forSide)) return { ...held, side: relation }
  const isAllowed = forSide === undefined ? isTheirCase(person, row) : speaksFor(person, row, forSide)
  if (!isAllowed || (await isPartyTo(tx, row.complaintId, person.personId))) throw new Refusal('not_found')
  return { ...held, side: forSide ?? 'staff' }
}

/** A mediation of a case that the caller works on. @throws Refusal `not_found`, `told_yourself`, `not_assigned` */
export const holdAssignedMediation = async (tx: Tx, person: Person, mediationId: string): Promise<HeldMediation> => {
  if (!isStaffOf(person, communityOf(mediationId))) throw new Refusal('not_found')
  const held = await lockAgain(tx, mediationId)
  if (!held) throw new Refusal('not_found')
  await refuseParty(tx, person, held.found)
  if (!isTheirCase(person, held.row)) throw new Refusal('not_assigned')
  return { ...held, side: 'staff' }
}
