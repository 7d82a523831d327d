import type { Input } from '../../src/contract/schemas/table'
import { limits } from '../../src/contract/limits'
import { mediationMay } from '../../src/domain/complaint/present/mediation'
import { isTalking, type MediationFacts } from '../../src/domain/complaint/present/mediation-facts'
import { seenByOther } from '../../src/domain/complaint/present/seen-by-other'
import { Refusal } from '../../src/domain/refusal'
import { type HeldMediation, holdMediation } from '../complaints/hold-mediation'
import { noteWish } from '../complaints/note-wish'
import { showChanged } from '../complaints/show-mediation'
import { refuseTelling } from '../complaints/tells-who'
import { toEverybodyElse, toWorker } from '../complaints/told-mediation'
import { listMeetings } from '../storage/complaints/mediation-rows'
import { changeMediation, insertMeeting } from '../storage/complaints/write-mediation'
import type { ChangeContext, ChangeHandler } from './handler'

/** A time to meet; whoever names it is there then. */
const meet = async ({ tx, now, random16 }: ChangeContext, { row, side }: HeldMediation, at: string) => {
  if (Date.parse(at) <= Date.parse(now)) throw new Refusal('meeting_past')
  if ((await listMeetings(tx, row.id)).length >= limits.meetingsMax) throw new Refusal('too_many_meetings')
  const isMade = await insertMeeting(tx, {
    ...{ community_id: row.communityId, id: random16(), mediation_id: row.id, at, made_at: now },
    first_ok: side === 'first' ? true : null,
    first_at: side === 'first' ? now : null,
    other_ok: side === 'other' ? true : null,
    other_at: side === 'other' ? now : null,
  })
  if (!isMade) throw new Refusal('already_done')
  return toEverybodyElse(row, side, now)
}

/** Whoever helps the two writes down what they would do; what either has said to an earlier version counts no more. */
const writeTerms = async ({ tx, now }: ChangeContext, { row, found, side }: HeldMediation, terms: string) => {
  if (side === 'first' || side === 'other') throw new Refusal('not_found')
  if (!isTalking(row)) throw new Refusal('not_talking')
  refuseTelling(found, terms)
  const version = row.termsVersion + 1
  await changeMediation(tx, row.id, { terms, terms_version: version, terms_first_at: null, terms_other_at: null })
  return toEverybodyElse(row, side, now)
}

const mayMeet = (facts: MediationFacts, side: HeldMediation['side']): boolean =>
  side === 'staff' ? facts.state === 'open' : mediationMay(facts, side).meet

type Wanted = Pick<Input<'mediation.propose'>, 'at' | 'terms' | 'wish'>

const propose = async (context: ChangeContext, held: HeldMediation, { at, terms, wish }: Wanted) => {
  const seen = held.side === 'other' ? seenByOther(held.row, context.now) : held.row
  if (seen.state !== 'open') throw new Refusal('mediation_over')
  const messages = []
  if (at !== undefined) {
    if (!mayMeet(seen, held.side)) throw new Refusal('not_talking')
    messages.push(...(await meet(context, held, at)))
  }
  if (terms !== undefined && terms.trim() !== '') messages.push(...(await writeTerms(context, held, terms.trim())))
  if (wish !== undefined && (held.side === 'first' || held.side === 'other')) {
    await noteWish(context, held.row, held.side, wish)
    messages.push(...toWorker(held.row))
  }
  return messages
}

/** A time to meet, terms, or what a side would like changed in them. */
export const mediationPropose: ChangeHandler<'mediation.propose'> = async (context, { mediationId, ...wanted }) => {
  const { tx, person, now } = context
  const held = await holdMediation(tx, person, mediationId)
  const messages = await propose(context, held, wanted)
  return {
    output: await showChanged(tx, held.row, held.side, now),
    audit: [{ communityId: held.row.communityId, subjectId: held.row.id }],
    messages,
  }
}
