import type { MediationSide } from '../../src/domain/complaint/present/mediation-facts'
import { isIn } from '../../src/domain/complaint/present/mediation-facts'
import { seenByOther } from '../../src/domain/complaint/present/seen-by-other'
import { Refusal } from '../../src/domain/refusal'
import { endTalks } from '../complaints/end-talks'
import { type HeldMediation, holdMediation } from '../complaints/hold-mediation'
import { showChanged } from '../complaints/show-mediation'
import { toEverybodyElse, toWorker } from '../complaints/told-mediation'
import { noteWish } from '../complaints/note-wish'
import { changeMediation } from '../storage/complaints/write-mediation'
import type { ChangeContext, ChangeHandler } from './handler'

type Speaking = HeldMediation & { side: MediationSide }

/** The one who was asked to mediate does not, or not any more: the staff look for somebody else. */
const leaveMediating = async ({ tx, now }: ChangeContext, { row }: Speaking) => {
  if (row.state !== 'open') throw new Refusal('mediation_over')
  await changeMediation(tx, row.id, { mediator_id: null, mediator_accepted_at: null })
  return toEverybodyElse(row, 'mediator', now)
}

const askOther = async ({ tx }: ChangeContext, { row }: Speaking) => {
  if (row.state !== 'open') throw new Refusal('mediation_over')
  if (row.asksOtherMediator) throw new Refusal('already_done')
  await changeMediation(tx, row.id, { asks_other_mediator: true })
  return toWorker(row)
}

const leave = async (context: ChangeContext, held: Speaking & { side: 'first' | 'other' }) => {
  const { row, side } = held
  const seen = side === 'other' ? seenByOther(row, context.now) : row
  if (seen.state === 'stopped') throw new Refusal('mediation_over')
  if ((side === 'first' ? isIn(row.firstInAt, row.firstOutAt) : isIn(row.otherInAt, row.otherOutAt)) === false) {
    throw new Refusal('already_done')
  }
  return row.state === 'stopped' ? [] : endTalks(context, held, side)
}

/** A side does not take part, does not go on, or would like somebody else to mediate; the mediator does not mediate. */
export const mediationDecline: ChangeHandler<'mediation.decline'> = async (context, { mediationId, what, reason, forSide }) => {
  const { tx, person, now } = context
  const held = await holdMediation(tx, person, mediationId, forSide)
  const { row, side } = held
  if (side === 'staff') throw new Refusal('not_found')
  if (side !== 'mediator') await noteWish(context, row, side, reason)
  const messages =
    side === 'mediator'
      ? await leaveMediating(context, { ...held, side })
      : what === 'other'
        ? await askOther(context, { ...held, side })
        : await leave(context, { ...held, side })
  return {
    output: await showChanged(tx, row, side === 'mediator' || forSide !== undefined ? 'staff' : side, now),
    audit: [{ communityId: row.communityId, subjectId: row.id }],
    messages,
  }
}
