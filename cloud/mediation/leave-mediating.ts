import type { NewMessage } from '../../src/domain/message/message'
import type { MediationRow } from '../storage/mediation/mediation-rows'
import { changeMediation } from '../storage/mediation/write-mediation'
import type { Tx } from '../storage/tables'
import { toEverybodyElse } from './notices'

interface Context {
  tx: Tx
  now: string
}

/**
 * Whoever was asked to mediate does not, or not any more: the staff look for somebody else, and what the sides wished of this
 * one is done with. The case is locked, and its mediation open.
 * @param personId of the mediator
 * @returns what to tell the sides and the worker whose case it is
 */
export const leaveMediating = async (
  { tx, now }: Context,
  row: MediationRow,
  personId: string,
): Promise<NewMessage[]> => {
  await changeMediation(tx, row.id, {
    mediator_id: null,
    mediator_accepted_at: null,
    first_asks_other: false,
    other_asks_other: false,
  })
  return toEverybodyElse(row, { side: 'mediator', personId, now })
}
