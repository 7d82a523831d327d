import type { NewMessage } from '../../src/domain/message/message'
import { changeMediation } from '../storage/mediation/write-mediation'
import type { Tx } from '../storage/tables'
import type { LockedMediation } from './lock-mediation'
import { takeStep } from '../complaints/step'
import { type Stopper, stopMediations } from './stop-mediations'
import { toFirst, toWorker } from './notices'

interface Context {
  tx: Tx
  now: string
  person: { personId: string }
}

/** Ends an open mediation; its complaint goes on without it. @returns the messages to send */
export const endMediations = async (
  context: Context,
  { row, found }: LockedMediation,
  by: Stopper,
): Promise<NewMessage[]> => {
  const stopped = await stopMediations(context, found.id, by)
  if (by === 'other') await changeMediation(context.tx, row.id, { other_out_at: context.now })
  // A history line of its own would reveal to whichever side reads it that the other one had ended it.
  const isStaff = by === 'staff' || by === 'mediator'
  const left = {
    kind: 'mediationStopped',
    side: isStaff ? 'staff' : 'time',
    personId: isStaff ? context.person.personId : null,
  } as const
  await takeStep(context, found, 'stopMediation', left)
  return [
    ...stopped,
    ...(by === 'first' ? [] : toFirst(row)),
    ...(by === 'staff' ? [] : toWorker(row, context.person.personId)),
  ]
}
