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

/** Ends a mediation that goes on; its case goes on without. @returns what is to be told, and to whom */
export const endMediations = async (
  context: Context,
  { row, found }: LockedMediation,
  by: Stopper,
): Promise<NewMessage[]> => {
  const told = await stopMediations(context, found.id, by)
  if (by === 'other') await changeMediation(context.tx, row.id, { other_out_at: context.now })
  // A line of its own would say who of the two it was, and to the one who reads it, that it was the other.
  const isStaff = by === 'staff' || by === 'mediator'
  const left = {
    kind: 'mediationStopped',
    side: isStaff ? 'staff' : 'time',
    personId: isStaff ? context.person.personId : null,
  } as const
  await takeStep(context, found, 'stopMediation', left)
  return [
    ...told,
    ...(by === 'first' ? [] : toFirst(row)),
    ...(by === 'staff' ? [] : toWorker(row, context.person.personId)),
  ]
}
