import { communityOf, makeId } from '../../src/domain/id'
import type { NewMessage } from '../../src/domain/message/message'
import { Refusal } from '../../src/domain/refusal'
import { hardClash, nearClash } from '../../src/domain/signup/clash'
import { isLive, signupStateAt, type WrittenSignup } from '../../src/domain/signup/state'
import { whyNotJoin } from '../../src/domain/shifts/shift'
import type { Random16 } from '../platform/ids'
import type { SignupContext } from '../signup/context'
import { freeTimeOf, settleShift } from './settle-shift'
import { takenMessage } from './shift-messages'
import { findJoinFacts, type JoinFacts } from '../storage/shifts/join-facts'
import type { ShiftRow } from '../storage/shifts/shift-rows'
import type { SignupRow } from '../storage/shifts/signup-rows'
import { enterWaitlist, type NewSignup, takePlace } from '../storage/shifts/signup-writes'
import { shiftRefusal } from './refuse-shift'

interface Joining {
  personId: string
  /** The person, or staff who sign them up. */
  madeBy: string
  isSureOfClash: boolean
}

interface JoinContext extends SignupContext {
  random16: Random16
}

/** The codes of refusals that speak to the person, or to staff about the person. */
const codesFor = ({ personId, madeBy }: Joining) =>
  personId === madeBy
    ? ({ clash: 'shift_clash', signedUp: 'already_signed_up' } as const)
    : ({ clash: 'shift_clash_other', signedUp: 'shift_joined_other' } as const)

/** @throws Refusal `shift_clash` where they overlap, `shift_near` where they are near and nobody has said so */
const refuseClash = (joining: Joining, { shift, expected }: JoinFacts): void => {
  const hard = hardClash(shift, expected)
  if (hard) throw new Refusal(codesFor(joining).clash, { clashAt: hard.startsAt })
  const near = joining.isSureOfClash ? null : nearClash(shift, expected)
  if (near) throw new Refusal('shift_near', { clashAt: near.other.startsAt })
}

/** Who was marked absent keeps the place until the end, and is marked as having come instead of signed up again. */
const standsStill = (own: WrittenSignup, now: string): boolean => {
  const state = signupStateAt(own, now)
  return isLive(state) || state === 'served' || (state === 'absent' && Date.parse(own.endsAt) > Date.parse(now))
}

/** Settles what is in the way, if anything is, and reads the facts again. */
const upToDate = async (context: SignupContext, { personId }: Joining, found: JoinFacts) => {
  if (!found.isUnsettled) return { facts: found, messages: [] }
  const { tx, now } = context
  const { shift } = found
  const messages = [...(await settleShift(context, shift)), ...(await freeTimeOf(context, personId, shift))]
  return { facts: (await findJoinFacts(tx, { shiftId: shift.id, personId }, now)) ?? found, messages }
}

/** @throws Refusal `shift_full`, `shift_clash` where a concurrent call was faster */
const put = async (context: JoinContext, joining: Joining, signup: NewSignup, shift: ShiftRow): Promise<SignupRow> => {
  const { tx, now } = context
  const isFull = shift.taken >= shift.capacity
  const ahead = isFull ? await enterWaitlist(tx, signup, now) : 0
  const lost = isFull ? null : await takePlace(tx, signup, now)
  if (lost === 'full') throw await shiftRefusal(context, 'shift_full', { shift, personId: joining.personId })
  if (lost === 'clash') throw new Refusal(codesFor(joining).clash)
  const { id, shiftId, personId } = signup
  const { startsAt, endsAt } = shift
  const presence = {
    checkedInAt: null,
    checkedInBy: null,
    checkedOutAt: null,
    checkedOutBy: null,
    recordedMinutes: null,
  }
  const state = isFull ? 'waiting' : 'taken'
  return { id, shiftId, personId, state, holdUntil: null, startsAt, endsAt, ahead, ...presence }
}

/**
 * Signs a person up for a locked shift, or puts them on the waitlist.
 * @param found read after the lock, about this person
 * @throws Refusal `already_signed_up`, `shift_clash`, `shift_near`, `shift_past`, `shift_late`, `shift_full`,
 * `shift_cancelled`; about somebody else `shift_joined_other` and `shift_clash_other` instead of the first two
 */
export const signUp = async (
  context: JoinContext,
  joining: Joining,
  found: JoinFacts,
): Promise<{ row: SignupRow; messages: NewMessage[] }> => {
  const { now, random16 } = context
  const { personId, madeBy } = joining
  if (found.own && standsStill(found.own, now)) throw new Refusal(codesFor(joining).signedUp)
  const { facts, messages } = await upToDate(context, joining, found)
  const { shift } = facts
  const why = whyNotJoin({ ...shift, isCancelled: shift.cancelReason !== null }, now)
  if (why) throw await shiftRefusal(context, why, { shift, personId })
  refuseClash(joining, facts)

  const signup = { id: makeId(communityOf(shift.id), random16()), shiftId: shift.id, personId, madeBy }
  const row = await put(context, joining, signup, shift)
  return { row, messages: [...messages, ...(row.state === 'taken' ? takenMessage(shift, personId) : [])] }
}
