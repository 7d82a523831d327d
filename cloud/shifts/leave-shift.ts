import { communityOf } from '../../src/domain/id'
import type { NewMessage } from '../../src/domain/message/message'
import { givenUp } from '../../src/domain/signup/state'
import { recordServed } from '../hours/record-served'
import type { SignupContext } from '../signup/context'
import { settleShift } from './settle-shift'
import { lockingShifts } from '../storage/shifts/locking'
import { findShift } from '../storage/shifts/shift-rows'
import { findOwnSignup } from '../storage/shifts/signup-rows'
import { changeSignups } from '../storage/shifts/signup-writes'

/** How a signup ends when its person leaves the product; who is there at this moment has served. */
const ends = { ...givenUp, checkedIn: 'served' } as const

/** When somebody goes who was never seen to go: now, or with the end of the shift. */
const goneAt = ({ endsAt }: { endsAt: string }, now: string) =>
  Date.parse(now) < Date.parse(endsAt) ? ({ at: now, by: 'self' } as const) : ({ at: endsAt, by: 'end' } as const)

/** Gives back a person's place in a shift, at any time. @returns the messages to the waitlist */
export const leaveShift = async (context: SignupContext, personId: string, shiftId: string): Promise<NewMessage[]> => {
  const { tx, now } = context
  await lockingShifts({ shiftId }).execute(tx)
  const shift = await findShift(tx, shiftId, now)
  const own = await findOwnSignup(tx, shiftId, personId)
  const state = own && own.state in ends ? ends[own.state as keyof typeof ends] : undefined
  if (!shift || !own || state === undefined) return []
  const presence = state === 'served' ? { presence: goneAt(shift, now) } : {}
  await changeSignups(tx, [{ id: own.id, state, ...presence }], {
    communityId: communityOf(shiftId),
    by: personId,
    now,
  })
  const messages = await settleShift(context, shift)
  if (state === 'served') await recordServed(context, shift, [own.id])
  return messages
}
