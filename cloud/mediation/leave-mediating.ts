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
 * Releases a mediator who declines or stops: the staff look for another one, and the sides' wishes about this one are
 * cleared. The complaint must be locked and its mediation open.
 * @param personId of the mediator
 * @returns messages to the sides and to the assigned worker
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
