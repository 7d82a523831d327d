import type { NewMessage } from '../../src/domain/message/message'
import { recordServed } from '../hours/record-served'
import type { SignupContext } from '../signup/context'
import { type Ended, settling } from '../signup/settle'
import { listLapsedAround } from '../storage/shifts/expected-at'
import { lockIdleShift } from '../storage/shifts/locking'
import { findShift, type ShiftRow } from '../storage/shifts/shift-rows'
import { listLiveSignups, type SignupRow } from '../storage/shifts/signup-rows'
import { changeSignups, offerPlace, type SignupChange } from '../storage/shifts/signup-writes'
import { shiftMessage } from './shift-messages'

/** Who forgot to check out has served until the end. */
const changeTo = ({ signup: { id }, state }: Ended<SignupRow>, { endsAt }: ShiftRow): SignupChange =>
  state === 'served' ? { id, state, presence: { at: endsAt, by: 'end' } } : { id, state }

/** Time ends an offer without an answer, and a waitlist by the start: both leave somebody without a place. */
const lossMessages = (shift: ShiftRow, { signup: { state, personId } }: Ended<SignupRow>): NewMessage[] => {
  const data = { title: shift.title, at: shift.startsAt }
  if (state === 'offered') return shiftMessage(shift, personId, 'shift_offer_lost', data)
  return state === 'waiting' ? shiftMessage(shift, personId, 'shift_waitlist_over', data) : []
}

/**
 * `settleShift` settles a locked shift, `settleShiftBeforeChange` does so before a change that decides how many places
 * there are to offer: see {@link settling}. Both answer the messages to send.
 */
export const { settle: settleShift, settleBeforeChange: settleShiftBeforeChange } = settling<ShiftRow, SignupRow>({
  listLive: ({ tx }, { id }) => listLiveSignups(tx, id),
  end: ({ tx, now }, shift, ended) => {
    const changes = ended.map((one) => changeTo(one, shift))
    return changeSignups(tx, changes, { communityId: shift.communityId, by: null, now })
  },
  freeTime: (context, shift, { personId }) => freeTimeOf(context, personId, shift),
  offer: ({ tx, now }, { id }, until) => offerPlace(tx, id, until, now),
  offered: (shift, { personId }, until) =>
    shiftMessage(shift, personId, 'shift_offered', { title: shift.title, at: shift.startsAt, until }),
  lost: lossMessages,
  finish: async (context, shift, ended) => {
    const served = ended.filter(({ state }) => state === 'served').map(({ signup }) => signup.id)
    if (served.length > 0) await recordServed(context, shift, served)
  },
})

/** Settles a shift unless somebody else has locked it, who then does it. @returns null: nothing was done */
export const settleIdleShift = async ({ tx, now }: SignupContext, shiftId: string): Promise<NewMessage[] | null> => {
  const shift = (await lockIdleShift(tx, shiftId)) ? await findShift(tx, shiftId, now) : undefined
  return shift ? settleShift({ tx, now }, shift) : null
}

/**
 * Settles other shifts at the time of this one whose offer to a person has lapsed, so that it does not keep them from a
 * place in this one. A shift that is locked is skipped, because waiting for it might be a deadlock.
 * @returns the messages to send
 */
export const freeTimeOf = async (
  context: SignupContext,
  personId: string | null,
  shift: ShiftRow,
): Promise<NewMessage[]> => {
  if (personId === null) return []
  const messages: NewMessage[] = []
  for (const shiftId of await listLapsedAround(context.tx, personId, shift, context.now)) {
    messages.push(...((await settleIdleShift(context, shiftId)) ?? []))
  }
  return messages
}
