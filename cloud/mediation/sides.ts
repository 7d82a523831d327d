import type { MediationFacts, MediationSide } from '../../src/domain/mediation/present/mediation-facts'
import { seenByOther } from '../../src/domain/mediation/present/seen-by-other'
import { isStaffOf, type Person } from '../../src/domain/people/role'
import type { MediationRow } from '../storage/mediation/mediation-rows'

/**
 * Whoever cannot be the other side: told the trouble, helps to settle it, or works for the community and so may read who
 * told it. For a neighbour who works there the worker whose case it is speaks.
 */
export const isNoOtherSide = (row: MediationRow, person: Person): boolean =>
  row.firstId === person.personId || row.mediatorPersonId === person.personId || isStaffOf(person, row.communityId)

/** A mediation as whoever acts knows it: what they may do must not tell them what they cannot know yet. */
export const seenBySide = (row: MediationRow, side: MediationSide | 'staff', now: string): MediationFacts =>
  side === 'other' ? seenByOther(row, now) : row
