import { limits } from '../../src/contract/limits'
import { isHiddenFromOther } from '../../src/domain/mediation/present/meetings'
import { Refusal } from '../../src/domain/refusal'
import { listMeetings, type MediationRow } from '../storage/mediation/mediation-rows'
import { changeMeeting, insertMeeting } from '../storage/mediation/write-mediation'
import type { Tx } from '../storage/tables'

interface Context {
  tx: Tx
  now: string
  random16: () => string
}

/** Proposing a time also accepts it for the proposing side. */
const answers = (by: 'first' | 'other' | 'staff', now: string) => ({
  ...(by === 'first' && { first_ok: true, first_at: now }),
  ...(by === 'other' && { other_ok: true, other_at: now }),
})

/**
 * Proposes one more meeting time (an instant) in a mediation whose complaint is locked. Times proposed by the first
 * side since the last round are still hidden from the other side: when the other side proposes the same time it is
 * recorded as theirs, as if they had been first, so that nothing is revealed. For the same reason each side has its own
 * limit.
 * @throws Refusal `meeting_past`, `too_many_meetings`, `already_done`
 */
export const nameTime = async (
  { tx, now, random16 }: Context,
  row: MediationRow,
  by: 'first' | 'other' | 'staff',
  at: string,
): Promise<void> => {
  if (Date.parse(at) <= Date.parse(now)) throw new Refusal('meeting_past')
  const meetings = await listMeetings(tx, row.id)
  if (meetings.filter(({ madeBy }) => madeBy === by).length >= limits.meetingsEachMax)
    throw new Refusal('too_many_meetings')
  const same = meetings.find((one) => Date.parse(one.at) === Date.parse(at))
  if (same && (by === 'first' || !isHiddenFromOther(same, now))) throw new Refusal('already_done')
  const named = { made_at: now, made_by: by, ...answers(by, now) }
  if (same) await changeMeeting(tx, row.id, same.id, named)
  else await insertMeeting(tx, { community_id: row.communityId, id: random16(), mediation_id: row.id, at, ...named })
}
