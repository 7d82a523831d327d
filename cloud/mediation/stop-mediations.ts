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

/** Who ended it: an action of the first side reaches the other side only with the next round. */
export type Stopper = 'first' | 'other' | 'mediator' | 'staff'

/** Notifies the other side of an update; delayed to the next round when the first side acted. */
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

/** Stops the open mediation of a locked complaint, if there is one. @returns the messages to the other side */
export const stopMediations = async ({ tx, now }: Context, complaintId: string, by: Stopper): Promise<NewMessage[]> => {
  const row = await findMediations(tx, complaintId)
  if (!row) return []
  await changeMediation(tx, row.id, { state: 'stopped', stopped_at: now, ...(by === 'first' && { first_out_at: now }) })
  // When the first side ended it, the other side may still use its card until the round, so that nothing is revealed
  // before.
  if (by !== 'first') await endCards(tx, row.id, now)
  return by === 'other' ? [] : toOther(row, by, now)
}
