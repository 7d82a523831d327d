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

/** The answers that come with naming a time. */
const answers = (by: 'first' | 'other' | 'staff', now: string) => ({
  ...(by === 'first' && { first_ok: true, first_at: now }),
  ...(by === 'other' && { other_ok: true, other_at: now }),
})

/**
 * One more time to meet, in a mediation whose case is locked. What the first side has named since the last round is not
 * there yet for the other: whoever names the same makes it theirs, as if they had been the first to. For the same reason
 * each has a number of times of their own. An instant.
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
