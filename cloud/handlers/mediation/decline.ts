import { isIn, type MediationSide } from '../../../src/domain/mediation/present/mediation-facts'
import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { isStaffOf } from '../../../src/domain/people/role'
import { endMediations } from '../../mediation/end-mediations'
import { type LockedMediation, lockMediation } from '../../mediation/lock-mediation'
import { leaveMediating } from '../../mediation/leave-mediating'
import { noteWish } from '../../mediation/note-wish'
import { showChanged } from '../../mediation/show-mediation'
import { seenBySide } from '../../mediation/sides'
import { toWorker } from '../../mediation/notices'
import { changeMediation } from '../../storage/mediation/write-mediation'
import type { ChangeContext, ChangeHandler, PrepareHandler } from '../handler'
import { checkWords } from '../check-words'

/** Words a worker records for a side without WeChat need no check, because the staff vouch for them. */
export const prepareDecline: PrepareHandler<'mediation.decline'> = async (context, { mediationId, reason, forSide }) =>
  forSide !== undefined && isStaffOf(context.person, communityOf(mediationId)) ? 'pass' : checkWords(context, [reason])

type Speaking = LockedMediation & { side: MediationSide }
type Sided = LockedMediation & { side: 'first' | 'other' }

const isSide = (locked: Speaking): locked is Sided => locked.side !== 'mediator'

const stopMediating = (context: ChangeContext, { row }: Speaking) => {
  if (row.state !== 'open') throw new Refusal('mediation_over')
  return leaveMediating(context, row, context.person.personId)
}

/** Each side asks for itself, and neither sees the other's request. */
const askOther = async ({ tx, person, now }: ChangeContext, { row, side }: Sided) => {
  if (seenBySide(row, side, now).state !== 'open') throw new Refusal('mediation_over')
  if (row.mediatorAcceptedAt === null) throw new Refusal('mediator_missing')
  if (side === 'first' ? row.firstAsksOther : row.otherAsksOther) throw new Refusal('already_done')
  await changeMediation(tx, row.id, side === 'first' ? { first_asks_other: true } : { other_asks_other: true })
  return row.state === 'stopped' ? [] : toWorker(row, person.personId)
}

const leave = async (context: ChangeContext, locked: Sided) => {
  const { row, side } = locked
  const seen = seenBySide(row, side, context.now)
  if (seen.state === 'stopped') throw new Refusal('mediation_over')
  if (seen.isSettled) throw new Refusal('wrong_state')
  if ((side === 'first' ? isIn(row.firstInAt, row.firstOutAt) : isIn(row.otherInAt, row.otherOutAt)) === false) {
    throw new Refusal('already_done')
  }
  if (row.state !== 'stopped') return endMediations(context, locked, side)
  // The first side has left as well, which the other side must not see before the next round.
  await changeMediation(context.tx, row.id, { other_out_at: context.now })
  return []
}

/** A side declines, leaves, or asks for another mediator; or the mediator withdraws. */
export const mediationDecline: ChangeHandler<'mediation.decline'> = async (context, input, suggestion) => {
  const { mediationId, what, reason, forSide } = input
  const { tx, person, now } = context
  const { side, ...found } = await lockMediation(tx, person, mediationId, forSide)
  if (side === 'staff') throw new Refusal('not_found')
  const locked: Speaking = { ...found, side }
  const { row } = locked
  await noteWish(context, row, side, { wish: reason ?? '', suggestion })
  const messages = isSide(locked)
    ? await (what === 'other' ? askOther(context, locked) : leave(context, locked))
    : await stopMediating(context, locked)
  return {
    output: await showChanged(tx, row, side === 'mediator' || forSide !== undefined ? 'staff' : side, now),
    audit: [{ communityId: row.communityId, subjectId: row.id }],
    messages,
  }
}
