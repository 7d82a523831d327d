import type { Input } from '../../../src/contract/schema/types'
import { mediationMay } from '../../../src/domain/mediation/present/mediation'
import { isUnderWay } from '../../../src/domain/mediation/present/mediation-facts'
import { mayMeet } from '../../../src/domain/mediation/may'
import { Refusal } from '../../../src/domain/refusal'
import { type LockedMediation, lockMediation } from '../../mediation/lock-mediation'
import { nameTime } from '../../mediation/name-time'
import { noteWish, type Wish } from '../../mediation/note-wish'
import { showChanged } from '../../mediation/show-mediation'
import { seenBySide } from '../../mediation/sides'
import { refuseRevealing } from '../../complaints/reveals-reporter'
import { toEverybodyElse, toWorker } from '../../mediation/notices'
import { changeMediation } from '../../storage/mediation/write-mediation'
import type { ChangeContext, ChangeHandler, PrepareHandler } from '../handler'
import { checkWords } from '../check-words'

/** Checks the words of a side's request. The terms need no check: the staff vouch for everything they write. */
export const preparePropose: PrepareHandler<'mediation.propose'> = (context, { wish = null }) =>
  checkWords(context, [wish])

/** Proposes a meeting time. A side that proposes one counts as available then. */
const meet = async (context: ChangeContext, { row, side }: LockedMediation, at: string) => {
  const { person, now } = context
  await nameTime(context, row, side === 'mediator' ? 'staff' : side, at)
  return toEverybodyElse(row, { side, personId: person.personId, now })
}

/** The worker or mediator writes the terms. Agreement given to an earlier version no longer counts. */
const writeTerms = async ({ tx, person, now }: ChangeContext, { row, side }: LockedMediation, terms: string) => {
  if (side === 'first' || side === 'other') throw new Refusal('not_found')
  if (terms === '') throw new Refusal('words_missing')
  if (!isUnderWay(row)) throw new Refusal('mediation_not_begun')
  await refuseRevealing(tx, row.complaintId, terms)
  const version = row.termsVersion + 1
  await changeMediation(tx, row.id, { terms, terms_version: version, terms_first_at: null, terms_other_at: null })
  return toEverybodyElse(row, { side, personId: person.personId, now })
}

/** A side's request to change the terms, read by the staff only. */
const wishFor = async (context: ChangeContext, { row, side }: LockedMediation, { wish, suggestion }: Wish) => {
  const { person, now } = context
  if (side !== 'first' && side !== 'other') throw new Refusal('not_found')
  if (wish === '') throw new Refusal('words_missing')
  if (!mediationMay(seenBySide(row, side, now), side).propose) throw new Refusal('mediation_not_begun')
  await noteWish(context, row, side, { wish, suggestion })
  return row.state === 'stopped' ? [] : toWorker(row, person.personId)
}

type Wanted = Pick<Input<'mediation.propose'>, 'at' | 'terms' | 'wish'> & Pick<Wish, 'suggestion'>

const propose = async (context: ChangeContext, locked: LockedMediation, { at, terms, wish, suggestion }: Wanted) => {
  const seen = seenBySide(locked.row, locked.side, context.now)
  if (seen.state !== 'open') throw new Refusal('mediation_over')
  const messages = []
  if (at !== undefined) {
    if (!mayMeet(seen, locked.side)) throw new Refusal('mediation_not_begun')
    messages.push(...(await meet(context, locked, at)))
  }
  if (terms !== undefined) messages.push(...(await writeTerms(context, locked, terms.trim())))
  if (wish !== undefined) messages.push(...(await wishFor(context, locked, { wish: wish.trim(), suggestion })))
  return messages
}

/** Proposes a meeting time, the terms, or a change to them. */
export const mediationPropose: ChangeHandler<'mediation.propose'> = async (
  context,
  { mediationId, ...wanted },
  suggestion,
) => {
  const { tx, person, now } = context
  const locked = await lockMediation(tx, person, mediationId)
  const messages = await propose(context, locked, { ...wanted, suggestion })
  return {
    output: await showChanged(tx, locked.row, locked.side, now),
    audit: [{ communityId: locked.row.communityId, subjectId: locked.row.id }],
    messages,
  }
}
