import type { NewMessage } from '../../src/domain/message/message'
import { isLive, signupStateAt } from '../../src/domain/signup/state'
import { offersFor } from '../../src/domain/signup/waitlist'
import { recordServed } from '../hours/record-served'
import { listLapsedAround } from '../storage/shifts/expected-at'
import { lockIdleShift } from '../storage/shifts/locking'
import { findShift, type ShiftRow } from '../storage/shifts/shift-rows'
import { listLiveSignups, type SignupRow } from '../storage/shifts/signup-rows'
import { changeSignups, offerPlace, type SignupChange } from '../storage/shifts/signup-writes'
import type { SignupContext } from './context'
import { shiftMessage } from './shift-messages'

/** Who forgot to check out has served until the end. */
const changeTo = ({ id }: SignupRow, state: SignupChange['state'], { endsAt }: ShiftRow): SignupChange =>
  state === 'served' ? { id, state, presence: { at: endsAt, by: 'end' } } : { id, state }

/** Time ends an offer without an answer, and a waitlist by the start: both leave somebody without a place. */
const lossMessages = (shift: ShiftRow, { state, personId }: SignupRow): NewMessage[] => {
  const data = { title: shift.title, at: shift.startsAt }
  if (state === 'offered') return shiftMessage(shift, personId, 'shift_offer_lost', data)
  return state === 'waiting' ? shiftMessage(shift, personId, 'shift_waitlist_over', data) : []
}

/**
 * Writes down what the passage of time has changed.
 * @returns the signups that still stand, those that have served, and messages to those who are left without a place
 */
const endRunOut = async ({ tx, now }: SignupContext, shift: ShiftRow) => {
  const live = await listLiveSignups(tx, shift.id)
  const later = live.map((signup) => ({ signup, state: signupStateAt(signup, now) }))
  const ended = later.filter(({ signup, state }) => state !== signup.state)
  const changes = ended.map(({ signup, state }) => changeTo(signup, state, shift))
  await changeSignups(tx, changes, { communityId: shift.communityId, by: null, now })
  return {
    standing: later.filter(({ state }) => isLive(state)).map(({ signup }) => signup),
    served: changes.filter(({ state }) => state === 'served').map(({ id }) => id),
    messages: ended.flatMap(({ signup }) => lossMessages(shift, signup)),
  }
}

const places = (standing: readonly SignupRow[]): number => standing.filter(({ state }) => state !== 'waiting').length

/** Offers free places to the waitlist in its order. @returns the messages to those who get an offer */
const offerFree = async ({ tx, now }: SignupContext, shift: ShiftRow, standing: readonly SignupRow[]) => {
  const messages: NewMessage[] = []
  if (shift.cancelReason !== null) return messages
  let entries = standing.filter(({ state }) => state === 'waiting')
  let free = shift.capacity - places(standing)
  for (;;) {
    const [offer] = offersFor({ entries, free, startsAt: shift.startsAt, now })
    if (!offer) return messages
    const { entry, until } = offer
    entries = entries.filter((one) => one !== entry)
    messages.push(...(await freeTimeOf({ tx, now }, entry.personId, shift)))
    if (!(await offerPlace(tx, entry.id, until, now))) continue
    free -= 1
    const data = { title: shift.title, at: shift.startsAt, until }
    messages.push(...shiftMessage(shift, entry.personId, 'shift_offered', data))
  }
}

/**
 * Settles a locked shift: writes down time-based transitions and offers free places to the waitlist in its order. Who
 * is expected elsewhere at that time is passed over and keeps the rank. Works the same from the timer and from a
 * caller.
 * @returns the messages to send
 */
export const settleShift = async (context: SignupContext, shift: ShiftRow): Promise<NewMessage[]> => {
  const { standing, served, messages } = await endRunOut(context, shift)
  const offered = await offerFree(context, shift, standing)
  if (served.length > 0) await recordServed(context, shift, served)
  return [...messages, ...offered]
}

/** As {@link settleShift}, before a change that decides how many places there are to offer. */
export const settleBeforeChange = async (context: SignupContext, shift: ShiftRow): Promise<NewMessage[]> => {
  const { served, messages } = await endRunOut(context, shift)
  if (served.length > 0) await recordServed(context, shift, served)
  return messages
}

/**
 * Settles other shifts at the time of this one whose offer to a person has lapsed, so that it does not keep them from a
 * place in this one. A shift that is locked is skipped, because waiting for it might be a deadlock; whoever locked it
 * settles it.
 * @returns the messages to send
 */
export const freeTimeOf = async (
  { tx, now }: SignupContext,
  personId: string | null,
  shift: ShiftRow,
): Promise<NewMessage[]> => {
  if (personId === null) return []
  const messages: NewMessage[] = []
  for (const shiftId of await listLapsedAround(tx, personId, shift, now)) {
    const other = (await lockIdleShift(tx, shiftId)) ? await findShift(tx, shiftId, now) : undefined
    if (other) messages.push(...(await settleShift({ tx, now }, other)))
  }
  return messages
}
