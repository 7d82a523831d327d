import { communityOf, makeId } from '../../src/domain/id'
import type { NewMessage } from '../../src/domain/message/message'
import { Refusal } from '../../src/domain/refusal'
import { hardClash, nearClash } from '../../src/domain/signup/clash'
import { isLive, signupStateAt } from '../../src/domain/signup/state'
import { whyNotJoin } from '../../src/domain/shifts/shift'
import type { Random16 } from '../platform/ids'
import type { SignupContext } from '../signup/context'
import { freeTimeOf, settleShift } from '../signup/settle-shift'
import { takenMessage } from '../signup/shift-messages'
import { findShift, type ShiftRow } from '../storage/shifts/shift-rows'
import { findOwnSignup, findSignup, type SignupRow } from '../storage/shifts/signup-rows'
import { enterWaitlist, takePlace } from '../storage/shifts/signup-writes'
import { expectedAround } from './find-clash'
import { shiftRefusal } from './refuse-shift'

interface Joining {
  shift: ShiftRow
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
const refuseClash = async ({ tx, now }: SignupContext, joining: Joining): Promise<void> => {
  const { shift, personId, isSureOfClash } = joining
  const expected = await expectedAround(tx, { shift, personId, now })
  const hard = hardClash(shift, expected)
  if (hard) throw new Refusal(codesFor(joining).clash, { clashAt: hard.startsAt })
  const near = isSureOfClash ? null : nearClash(shift, expected)
  if (near) throw new Refusal('shift_near', { clashAt: near.other.startsAt })
}

/** Who was marked absent keeps the place until the end, and is marked as having come instead of signed up again. */
const standsStill = (own: SignupRow, now: string): boolean => {
  const state = signupStateAt(own, now)
  return isLive(state) || state === 'served' || (state === 'absent' && Date.parse(own.endsAt) > Date.parse(now))
}

/**
 * Signs a person up for a locked shift, or puts them on the waitlist.
 * @throws Refusal `already_signed_up`, `shift_clash`, `shift_near`, `shift_past`, `shift_late`, `shift_full`,
 * `shift_cancelled`; about somebody else `shift_joined_other` and `shift_clash_other` instead of the first two
 */
export const signUp = async (
  context: JoinContext,
  joining: Joining,
): Promise<{ row: SignupRow; messages: NewMessage[] }> => {
  const { tx, now, random16 } = context
  const { personId, madeBy } = joining
  const shiftId = joining.shift.id
  const own = await findOwnSignup(tx, shiftId, personId)
  if (own && standsStill(own, now)) throw new Refusal(codesFor(joining).signedUp)

  const messages = await settleShift({ tx, now }, joining.shift)
  const shift = (await findShift(tx, shiftId, now)) ?? joining.shift
  const why = whyNotJoin({ ...shift, isCancelled: shift.cancelReason !== null }, now)
  if (why) throw await shiftRefusal(context, why, { shift, personId })
  await refuseClash(context, { ...joining, shift })
  messages.push(...(await freeTimeOf(context, personId, shift)))

  const signup = { id: makeId(communityOf(shiftId), random16()), shiftId, personId, madeBy }
  const isFull = shift.taken >= shift.capacity
  if (isFull) await enterWaitlist(tx, signup, now)
  else {
    const lost = await takePlace(tx, signup, now)
    if (lost) throw new Refusal(lost === 'full' ? 'shift_full' : codesFor(joining).clash)
  }
  const row = await findSignup(tx, signup.id)
  if (!row) throw new Refusal('not_found')
  return { row, messages: [...messages, ...(isFull ? [] : takenMessage(shift, personId))] }
}
