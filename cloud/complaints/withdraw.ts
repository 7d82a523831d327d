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
 * Withdraws a locked complaint for its reporter. Its mediation ends with it, and the other side is notified in the next
 * round.
 * @throws Refusal `wrong_state` when the complaint has ended
 * @returns the complaint after the step, and the messages to send
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
