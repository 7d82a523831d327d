import { mayActFor, type Person } from '../../src/domain/people/role'
import { Refusal } from '../../src/domain/refusal'
import { isLeaderTime } from '../../src/domain/shifts/presence'
import type { ShiftRow } from '../storage/shifts/shift-rows'

/** Whether the caller leads a shift and may read its roster at this moment. */
export const leadsNow = (shift: ShiftRow, person: Person, now: string): boolean =>
  shift.leaderId === person.personId && person.role !== 'resident' && isLeaderTime(shift, now)

/**
 * Whether the caller may see who comes to a shift: staff of its community at any time, its leader around it.
 * @throws Refusal `not_found`, as where there is no such shift
 */
export const rosterRights = (shift: ShiftRow | undefined, person: Person, now: string): { isStaff: boolean } => {
  if (!shift) throw new Refusal('not_found')
  if (mayActFor(person, shift.communityId)) return { isStaff: true }
  if (!leadsNow(shift, person, now)) throw new Refusal('not_found')
  return { isStaff: false }
}
