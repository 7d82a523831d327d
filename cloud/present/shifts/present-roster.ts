import type { Output } from '../../../src/contract/schema/types'
import { communityOf } from '../../../src/domain/id'
import { mayActFor, type Person } from '../../../src/domain/people/role'
import { hasPlace, signupStateAt } from '../../../src/domain/signup/state'
import type { RosterRow } from '../../storage/shifts/roster-rows'
import { presentSignup } from './present-shift'

interface Viewer {
  person: Person
  /** Otherwise the leader. */
  isStaff: boolean
}

/** Hours that have been recorded stay in their ledger when the point moves; others come into that of the signup. */
const canCorrect = (row: RosterRow, { person }: Viewer, now: string): boolean => {
  const isKnown = row.ledgerId !== null || row.personId !== null
  if (!isKnown || row.personId === person.personId || signupStateAt(row, now) !== 'served') return false
  return person.role === 'manager' && mayActFor(person, row.ledgerId ?? communityOf(row.id))
}

/** A line of the roster, as staff or the leader sees it. */
export const presentRosterRow = (
  row: RosterRow,
  viewer: Viewer,
  now: string,
): Output<'shifts.roster'>['rows'][number] => {
  const { id, state, ahead, presence } = presentSignup(row, now)
  return {
    signupId: id,
    personId: viewer.isStaff ? row.personId : null,
    name: row.name,
    phoneEnd: viewer.isStaff || hasPlace(state) ? row.phoneEnd : null,
    state,
    ahead,
    presence,
    isOwn: row.personId === viewer.person.personId,
    isMinor: row.isMinor,
    canCorrect: canCorrect(row, viewer, now),
  }
}
