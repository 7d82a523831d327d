import type { Output } from '../../../src/contract/schema/types'
import { hasPlace } from '../../../src/domain/signup/state'
import type { RosterRow } from '../../storage/shifts/roster-rows'
import { presentSignup } from './present-shift'

interface Viewer {
  personId: string
  /** Otherwise the leader. */
  isStaff: boolean
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
    isOwn: row.personId === viewer.personId,
    isMinor: row.isMinor,
  }
}
