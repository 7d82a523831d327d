import { limits } from '../../src/contract/limits'
import { isAssigned } from '../../src/domain/complaints/may'
import { presentMediationForStaff, type StaffMediation } from '../../src/domain/mediation/present/mediation-staff'
import type { Person } from '../../src/domain/people/role'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import { listColleagues } from '../storage/people/colleagues'
import { findMediations, listMeetings } from '../storage/mediation/mediation-rows'
import { listMediators } from '../storage/mediation/mediators'
import { listParties } from '../storage/complaints/parties'
import type { Tx } from '../storage/tables'

/** The mediations of a complaint that are open or ended in an agreement, as its staff see them. */
export const staffMediations = async (tx: Tx, person: Person, row: ComplaintRow): Promise<StaffMediation | null> => {
  const mediations = await findMediations(tx, row.id)
  if (!mediations) return null
  const meetings = await listMeetings(tx, mediations.id)
  return presentMediationForStaff(mediations, { meetings, person, seesDoor: isAssigned(person, row) })
}

/**
 * The staff to whom a complaint may be assigned and those who may mediate it: not its current worker, nor a party to
 * it.
 */
export const staffAround = async (
  tx: Tx,
  { id, communityId, workerId }: Pick<ComplaintRow, 'id' | 'communityId' | 'workerId'>,
) => {
  const colleagues = await listColleagues(tx, communityId, limits.mediatorsMax)
  const mediators = await listMediators(tx, communityId, limits.mediatorsMax)
  const parties = await listParties(tx, id)
  const isParty = (personId: string | null) => personId !== null && parties.includes(personId)
  return {
    colleagues: colleagues.filter((one) => one.id !== workerId && !isParty(one.id)),
    mediators: mediators.flatMap(({ name, personId, ...one }) =>
      name === '' || isParty(personId) ? [] : [{ ...one, name, isStaff: personId !== null }],
    ),
  }
}
