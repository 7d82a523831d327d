import { nextRound } from '../../src/domain/complaints/clock/round'
import { message, type NewMessage } from '../../src/domain/message/message'
import type { MediationRow } from '../storage/mediation/mediation-rows'
import { findMediations } from '../storage/mediation/mediation-rows'
import { endCards } from '../storage/mediation/cards'
import { changeMediation } from '../storage/mediation/write-mediation'
import type { Tx } from '../storage/tables'

interface Context {
  tx: Tx
  now: string
}

/** Who ended it: what the first side does reaches the other only with the next round. */
export type Stopper = 'first' | 'other' | 'mediator' | 'staff'

/** Word to the other side that there is something new; not before the next round when the first side has done it. */
export const toOther = (row: MediationRow, by: Stopper, now: string): NewMessage[] =>
  row.otherId === null
    ? []
    : [
        {
          ...message('mediation_other', {
            communityId: row.communityId,
            to: { personId: row.otherId },
            subjectId: row.id,
            data: { community: row.community },
          }),
          ...(by === 'first' && { dueAt: nextRound(now) }),
        },
      ]

/** Stops the mediation of a locked case, if there is one that goes on. @returns what is to be told to the other side */
export const stopMediations = async ({ tx, now }: Context, complaintId: string, by: Stopper): Promise<NewMessage[]> => {
  const row = await findMediations(tx, complaintId)
  if (!row) return []
  await changeMediation(tx, row.id, { state: 'stopped', stopped_at: now, ...(by === 'first' && { first_out_at: now }) })
  // The other side may enter with theirs until the round, as if nothing were: then the end of the talks is the end of it.
  if (by !== 'first') await endCards(tx, row.id, now)
  return by === 'other' ? [] : toOther(row, by, now)
}
