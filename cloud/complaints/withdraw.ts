import type { NewMessage } from '../../src/domain/message/message'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import type { Tx } from '../storage/tables'
import { workEnds } from './pauses-set'
import { takeStep } from './step'
import { stopMediations } from '../mediation/stop-mediations'
import { notifyJoinersOfReporter } from './notify-residents'
import { notifyWorker } from './notify-worker'

interface Context {
  tx: Tx
  now: string
}

/**
 * Whoever told a locked case does not want it any more. A mediation ends with it, and its other side hears so in the next
 * round. @throws Refusal `wrong_state` when it is over
 * @returns the case as it is now, and what to tell
 */
export const withdraw = async (
  context: Context,
  row: ComplaintRow,
  personId: string,
): Promise<{ row: ComplaintRow; messages: NewMessage[] }> => {
  const { tx, now } = context
  const withdrawn = await takeStep(context, row, 'withdraw', {
    kind: 'withdrawn',
    side: 'reporter',
    personId,
    ...workEnds(row, now),
  })
  const mediations = await stopMediations(context, row.id, 'first')
  const messages = [
    ...(await notifyWorker(tx, 'complaint_withdrawn', row)),
    ...(await notifyJoinersOfReporter(tx, row, now)),
    ...mediations,
  ]
  return { row: withdrawn, messages }
}
