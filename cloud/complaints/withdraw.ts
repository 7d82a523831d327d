import type { NewMessage } from '../../src/domain/message/message'
import type { CaseRow } from '../storage/complaints/case-rows'
import type { Tx } from '../storage/tables'
import { workEnds } from './pauses-set'
import { takeStep } from './step'
import { stopTalks } from '../mediation/stop-talks'
import { tellJoinersOfFiler } from './tell-residents'
import { tellWorker } from './tell-worker'

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
  row: CaseRow,
  personId: string,
): Promise<{ row: CaseRow; messages: NewMessage[] }> => {
  const { tx, now } = context
  const withdrawn = await takeStep(context, row, 'withdraw', {
    kind: 'withdrawn',
    side: 'filer',
    personId,
    ...workEnds(row, now),
  })
  const talks = await stopTalks(context, row.id, 'first')
  const messages = [
    ...(await tellWorker(tx, 'complaint_withdrawn', row)),
    ...(await tellJoinersOfFiler(tx, row, now)),
    ...talks,
  ]
  return { row: withdrawn, messages }
}
