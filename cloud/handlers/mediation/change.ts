import { Refusal } from '../../../src/domain/refusal'
import { endMediations } from '../../mediation/end-mediations'
import { type LockedMediation, lockAssignedMediation } from '../../mediation/lock-mediation'
import { toEverybodyElse, toMediator } from '../../mediation/notices'
import { isPartyTo } from '../../storage/complaints/parties'
import { lockMediator } from '../../storage/mediation/mediators'
import { changeMediation } from '../../storage/mediation/write-mediation'
import type { ChangeContext, ChangeHandler } from '../handler'

/** Replaces the mediator. */
const hand = async ({ tx, person, now }: ChangeContext, { row }: LockedMediation, mediatorId: string) => {
  if (row.state !== 'open') throw new Refusal('mediation_over')
  if (row.mediatorId === mediatorId) throw new Refusal('already_done')
  const mediator = await lockMediator(tx, row.communityId, mediatorId)
  if (!mediator) throw new Refusal('not_found')
  const { personId } = mediator
  if (personId !== null && (personId === row.firstId || (await isPartyTo(tx, row.complaintId, personId))))
    throw new Refusal('not_found')
  const isSure = mediator.personId === null || mediator.personId === person.personId
  await changeMediation(tx, row.id, {
    mediator_id: mediatorId,
    first_asks_other: false,
    other_asks_other: false,
    mediator_accepted_at: isSure ? now : null,
  })
  // The sides hear of an unconfirmed mediator when that mediator accepts; that they have lost a confirmed one they hear
  // now.
  const isNews = isSure || row.mediatorAcceptedAt !== null
  const toOthers = isNews ? toEverybodyElse(row, { side: 'staff', personId: person.personId, now }) : []
  const asked = isSure || mediator.personId === null ? [] : toMediator(row, mediator.personId)
  return [...toOthers, ...asked]
}

/** The staff stop a mediation, or choose another mediator for it. */
export const mediationChange: ChangeHandler<'mediation.change'> = async (
  context,
  { mediationId, mediatorId, isStopped },
) => {
  const locked = await lockAssignedMediation(context.tx, context.person, mediationId)
  const { row } = locked
  if (row.state === 'stopped') throw new Refusal('mediation_over')
  const messages = isStopped
    ? await endMediations(context, locked, 'staff')
    : mediatorId === undefined
      ? []
      : await hand(context, locked, mediatorId)
  return { output: { mediationId }, audit: [{ communityId: row.communityId, subjectId: row.id }], messages }
}
