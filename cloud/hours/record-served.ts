import { servedMinutes } from '../../src/domain/hours/served-minutes'
import { dayName, shanghaiDay } from '../../src/domain/time'
import type { SignupContext } from '../signup/context'
import { appendEntries, lockHead, type NewEntry } from '../storage/hours/ledger'
import { ensureSubjects } from '../storage/hours/subjects'
import { listUnrecorded, type Unrecorded } from '../storage/hours/unrecorded'
import type { ShiftRow } from '../storage/shifts/shift-rows'

const entryOf = (shift: ShiftRow, served: Unrecorded, writtenAt: string): NewEntry[] => {
  const { communityId, kind: shiftKind, title, point, startsAt, endsAt } = shift
  const { signupId, subject, checkedOutBy } = served
  if (subject === null) return []
  const day = dayName(shanghaiDay(startsAt))
  const minutes = servedMinutes({ ...served, startsAt, endsAt })
  const about = { communityId, signupId, subject, shiftKind, title, point, day, startsAt, endsAt }
  return [{ ...about, kind: 'served', checkedOutBy, minutes, reason: null, writtenAt }]
}

/**
 * Writes the hours of signups that have just become `served` into the ledger of their community: one entry each,
 * however often it is called. The shift is locked; the head of the ledger is locked last.
 */
export const recordServed = async (
  { tx, now }: SignupContext,
  shift: ShiftRow,
  signupIds: readonly string[],
): Promise<void> => {
  const { communityId } = shift
  const found = await listUnrecorded(tx, communityId, signupIds)
  if (found.length === 0) return
  await ensureSubjects(tx, communityId, [...new Set(found.map(({ personId }) => personId))])
  const head = await lockHead(tx, communityId)
  // Read again, because somebody else may have recorded them before the lock.
  const served = await listUnrecorded(tx, communityId, signupIds)
  await appendEntries(
    tx,
    head,
    served.flatMap((one) => entryOf(shift, one, now)),
  )
}
