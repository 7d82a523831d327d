import type { Input } from '../../src/contract/schemas/table'
import { mediationMay } from '../../src/domain/complaint/present/mediation'
import { isIn } from '../../src/domain/complaint/present/mediation-facts'
import { seenByOther } from '../../src/domain/complaint/present/seen-by-other'
import type { NewMessage } from '../../src/domain/message/message'
import { Refusal } from '../../src/domain/refusal'
import { type HeldMediation, holdMediation } from '../complaints/hold-mediation'
import { showChanged } from '../complaints/show-mediation'
import { takeStep } from '../complaints/step'
import { toEverybodyElse } from '../complaints/told-mediation'
import { answerMeeting, changeMediation } from '../storage/complaints/write-mediation'
import type { ChangeContext, ChangeHandler } from './handler'

type Said = Omit<Input<'mediation.confirm'>, 'mediationId' | 'forSide'>
type Sided = HeldMediation & { side: 'first' | 'other' }

const isSide = (held: HeldMediation): held is Sided => held.side === 'first' || held.side === 'other'

const answerTime = async ({ tx, now }: ChangeContext, { row, side }: Sided, { id, isOk }: { id: string; isOk: boolean }) => {
  const isTaking = side === 'first' ? isIn(row.firstInAt, row.firstOutAt) : isIn(row.otherInAt, row.otherOutAt)
  if (isTaking !== true) throw new Refusal('not_talking')
  const set = side === 'first' ? { first_ok: isOk, first_at: now } : { other_ok: isOk, other_at: now }
  if (!(await answerMeeting(tx, row.id, id, set))) throw new Refusal('not_found')
}

/** A yes to what is written; with both it is an agreement. */
const agree = async (context: ChangeContext, { row, found, side }: Sided, version: number) => {
  const { tx, now } = context
  const seen = side === 'other' ? seenByOther(row, now) : row
  if (seen.terms !== null && seen.termsVersion !== version) throw new Refusal('terms_changed')
  if (!mediationMay(seen, side).confirm) throw new Refusal('not_talking')
  if (row.state !== 'open') return // the other of the two has left, which is not seen here before the next round
  const both = side === 'first' ? row.termsOtherAt !== null : row.termsFirstAt !== null
  const own = side === 'first' ? { terms_first_at: now } : { terms_other_at: now }
  await changeMediation(tx, row.id, { ...own, ...(both && { state: 'agreed', agreed_at: now }) })
  if (both) await takeStep(context, found, 'agree', { kind: 'agreed', side: 'time', personId: null, clocks: { agreedAt: now } })
}

const notePaper = async ({ tx }: ChangeContext, { row, side }: HeldMediation, paperNumber: string) => {
  if (side === 'first' || side === 'other') throw new Refusal('not_found')
  if (row.terms === null) throw new Refusal('not_talking')
  await changeMediation(tx, row.id, { paper_number: paperNumber })
}

const confirm = async (context: ChangeContext, held: HeldMediation, { meeting, version, paperNumber }: Said): Promise<NewMessage[]> => {
  const seen = held.side === 'other' ? seenByOther(held.row, context.now) : held.row
  if (seen.state === 'stopped') throw new Refusal('mediation_over')
  if (paperNumber !== undefined) await notePaper(context, held, paperNumber.trim())
  if (meeting === undefined && version === undefined) return []
  if (!isSide(held)) throw new Refusal('not_found')
  if (meeting !== undefined) await answerTime(context, held, meeting)
  if (version !== undefined) await agree(context, held, version)
  return toEverybodyElse(held.row, held.side, context.now)
}

/** A yes or no to a time, a yes to the terms that were read, or the number of the paper that both have signed. */
export const mediationConfirm: ChangeHandler<'mediation.confirm'> = async (context, { mediationId, forSide, ...said }) => {
  const { tx, person, now } = context
  const held = await holdMediation(tx, person, mediationId, forSide)
  const messages = await confirm(context, held, said)
  return {
    output: await showChanged(tx, held.row, forSide === undefined ? held.side : 'staff', now),
    audit: [{ communityId: held.row.communityId, subjectId: held.row.id }],
    messages,
  }
}
