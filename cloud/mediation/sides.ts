import type { MediationFacts, MediationSide } from '../../src/domain/mediation/present/mediation-facts'
import { seenByOther } from '../../src/domain/mediation/present/seen-by-other'
import { isStaffOf, type Person } from '../../src/domain/people/role'
import type { MediationRow } from '../storage/mediation/mediation-rows'

/**
 * Who cannot be the other side: the reporter, the mediator, and the community's staff, who could read who reported it.
 * For a neighbour who is staff the assigned worker speaks.
 */
export const isNoOtherSide = (row: MediationRow, person: Person): boolean =>
  row.firstId === person.personId || row.mediatorPersonId === person.personId || isStaffOf(person, row.communityId)

/** A mediation as the caller may know it: the available actions must not reveal what the caller cannot know yet. */
export const seenBySide = (row: MediationRow, side: MediationSide | 'staff', now: string): MediationFacts =>
  side === 'other' ? seenByOther(row, now) : row
