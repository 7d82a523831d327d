import type { MediationFacts, MediationSide } from '../../src/domain/complaint/present/mediation-facts'
import { seenByOther } from '../../src/domain/complaint/present/seen-by-other'
import { isStaffOf, type Person } from '../../src/domain/role'
import type { MediationRow } from '../storage/complaints/mediation-rows'

/**
 * Whoever cannot be the other side: told the trouble, helps to settle it, or works for the community and so may read who
 * told it. For a neighbour who works there the worker whose case it is speaks.
 */
export const isNoOtherSide = (row: MediationRow, person: Person): boolean =>
  row.firstId === person.personId || row.mediatorPersonId === person.personId || isStaffOf(person, row.communityId)

/** A mediation as whoever acts knows it: what they may do must not tell them what they cannot know yet. */
export const seenBySide = (row: MediationRow, side: MediationSide | 'staff', now: string): MediationFacts =>
  side === 'other' ? seenByOther(row, now) : row
