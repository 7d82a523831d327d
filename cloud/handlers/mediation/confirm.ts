import type { Input } from '../../../src/contract/schema/types'
import { isPaperNumber, revealingPart } from '../../../src/domain/complaints/place/paper-number'
import { firstAnswer, isHiddenFromOther } from '../../../src/domain/mediation/present/meetings'
import { mediationMay } from '../../../src/domain/mediation/present/mediation'
import { isIn } from '../../../src/domain/mediation/present/mediation-facts'
import { agreedFrom } from '../../../src/domain/mediation/present/seen-by-other'
import type { NewMessage } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { type LockedMediation, lockMediation } from '../../mediation/lock-mediation'
import { showChanged } from '../../mediation/show-mediation'
import { seenBySide } from '../../mediation/sides'
import { takeStep } from '../../complaints/step'
import { refuseRevealing } from '../../complaints/reveals-reporter'
import { toEverybodyElse } from '../../mediation/notices'
import { listMeetings } from '../../storage/mediation/mediation-rows'
import { changeMediation, changeMeeting } from '../../storage/mediation/write-mediation'
import type { ChangeContext, ChangeHandler } from '../handler'

type Said = Omit<Input<'mediation.confirm'>, 'mediationId' | 'forSide'>
type Sided = LockedMediation & { side: 'first' | 'other' }

const isSide = (locked: LockedMediation): locked is Sided => locked.side === 'first' || locked.side === 'other'

const answerTime = async (
  { tx, now }: ChangeContext,
  { row, side }: Sided,
  { id, isOk }: { id: string; isOk: boolean },
) => {
  const isTaking = side === 'first' ? isIn(row.firstInAt, row.firstOutAt) : isIn(row.otherInAt, row.otherOutAt)
  if (isTaking !== true) throw new Refusal('mediation_not_begun')
  const meeting = (await listMeetings(tx, row.id)).find((one) => one.id === id)
  if (!meeting || (side === 'other' && isHiddenFromOther(meeting, now))) throw new Refusal('not_found')
  if (Date.parse(meeting.at) <= Date.parse(now)) throw new Refusal('meeting_past')
  if (side === 'other') return changeMeeting(tx, row.id, id, { other_ok: isOk, other_at: now })
  const { firstOk, firstAt, firstWas } = firstAnswer(meeting, isOk, now)
  await changeMeeting(tx, row.id, id, { first_ok: firstOk, first_at: firstAt, first_was: firstWas })
}

/** Agrees to the terms; once both sides have, it is an agreement. */
const agree = async (context: ChangeContext, { row, found, side }: Sided, version: number) => {
  const { tx, now } = context
  const seen = seenBySide(row, side, now)
  if (seen.terms !== null && seen.termsVersion !== version) throw new Refusal('terms_changed')
  if (!mediationMay(seen, side).confirm) throw new Refusal('mediation_not_begun')
  const own = side === 'first' ? { terms_first_at: now } : { terms_other_at: now }
  const [first, other] = side === 'first' ? [now, row.termsOtherAt] : [row.termsFirstAt, now]
  const agreedAt = first !== null && other !== null ? agreedFrom(first, other) : null
  // The first side may have left since the last round. The other side learns of that with the next round, and until
  // then sees only that its own agreement was accepted.
  const isAgreed = agreedAt !== null && row.state === 'open'
  await changeMediation(tx, row.id, {
    ...own,
    ...(agreedAt !== null && { agreed_at: agreedAt }),
    ...(isAgreed && { state: 'agreed' }),
  })
  if (isAgreed)
    await takeStep(context, found, 'agree', {
      kind: 'agreed',
      side: 'time',
      personId: null,
      clocks: { agreedAt, saidYesAt: now },
    })
}

/** The paper records what both have agreed on, so its number comes after the agreement. Both sides see it. */
const notePaper = async ({ tx }: ChangeContext, { row, side }: LockedMediation, paperNumber: string) => {
  if (side === 'first' || side === 'other') throw new Refusal('not_found')
  if (paperNumber === '') throw new Refusal('number_missing')
  if (row.state !== 'agreed') throw new Refusal('not_agreed')
  if (!isPaperNumber(paperNumber)) throw new Refusal('number_odd')
  await refuseRevealing(tx, row.complaintId, revealingPart(paperNumber))
  await changeMediation(tx, row.id, { paper_number: paperNumber })
}

const confirm = async (
  context: ChangeContext,
  locked: LockedMediation,
  { meeting, version, paperNumber }: Said,
): Promise<NewMessage[]> => {
  const { person, now } = context
  if (seenBySide(locked.row, locked.side, now).state === 'stopped') throw new Refusal('mediation_over')
  if (paperNumber !== undefined) await notePaper(context, locked, paperNumber.trim())
  if (meeting === undefined && version === undefined) return []
  if (!isSide(locked)) throw new Refusal('not_found')
  if (meeting !== undefined) await answerTime(context, locked, meeting)
  if (version !== undefined) await agree(context, locked, version)
  return toEverybodyElse(locked.row, { side: locked.side, personId: person.personId, now })
}

/** A yes or no to a meeting time, agreement to the terms as read, or the number of the paper both have signed. */
export const mediationConfirm: ChangeHandler<'mediation.confirm'> = async (
  context,
  { mediationId, forSide, ...said },
) => {
  const { tx, person, now } = context
  const locked = await lockMediation(tx, person, mediationId, forSide)
  const messages = await confirm(context, locked, said)
  return {
    output: await showChanged(tx, locked.row, forSide === undefined ? locked.side : 'staff', now),
    audit: [{ communityId: locked.row.communityId, subjectId: locked.row.id }],
    messages,
  }
}
