import type { ShiftRow } from '../storage/shifts/shift-rows'
import type { Tx } from '../storage/tables'

/** The context of a change of signups. */
export interface SignupContext {
  tx: Tx
  now: string
}

/** Whom a message about a shift goes to, and what it is about; nobody once the person is forgotten. */
export const aboutShift = ({ id, communityId }: Pick<ShiftRow, 'id' | 'communityId'>, personId: string | null) =>
  personId === null ? null : { communityId, to: { personId }, subjectId: id }
