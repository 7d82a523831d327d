import { approvedUntil } from '../../../src/domain/rooms/no-show'
import { overQuota, quotaLeft } from '../../../src/domain/rooms/quota'
import { remindAt } from '../../../src/domain/rooms/reminder'
import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayBookFor } from '../../../src/domain/people/role'
import { giveUp } from '../../rooms/give-up'
import type { RoomContext } from '../../rooms/offer-places'
import { presentBooking } from '../../rooms/present-booking'
import { settle } from '../../rooms/settle'
import { madeMessages } from '../../rooms/told'
import { type BookingRow, findBooking } from '../../storage/rooms/booking-rows'
import { lockRoom, type LockedRoom } from '../../storage/rooms/lock-room'
import { findPersonFacts } from '../../storage/rooms/person-facts'
import { spendQuota } from '../../storage/rooms/quota'
import { takeHold } from '../../storage/rooms/take-hold'
import { findWaiting, markWaiting, type WaitingRow } from '../../storage/rooms/waiting'
import type { ChangeHandler } from '../handler'

/** The hold becomes the booking: the row stays, so that nobody can come between. @param by who says yes */
const take = async ({ tx, now }: RoomContext, room: LockedRoom, place: WaitingRow, by: string): Promise<BookingRow> => {
  const { id, personId, claimId, ...waiting } = place
  const person = await findPersonFacts(tx, personId, now)
  if (!person || claimId === null) throw new Refusal('not_found')
  const use = { id: claimId, startsAt: waiting.startsAt, endsAt: waiting.endsAt }
  const over = overQuota(quotaLeft(person.uses, room.rules, use.startsAt, now), use)
  if (over) throw new Refusal(over)
  const spent = await spendQuota(personId, use, room.rules, now).execute(tx)
  if (spent.rows.length === 0) throw new Refusal('quota_count')

  const isWatched = approvedUntil(person.noShows, person.isEightyPlus, now) !== null
  const state = isWatched || room.rules.approval === 'staff' ? 'requested' : 'confirmed'
  await takeHold(tx, claimId, { state, remindAt: remindAt(use.startsAt, now), by, now })
  await markWaiting(tx, id, 'taken', claimId, now)
  const row = await findBooking(tx, claimId, now)
  if (!row) throw new Refusal('not_found')
  return row
}

/**
 * Takes the place that is kept for the caller, or gives up the place in line; then the next is asked. The staff say it for
 * whomever they have reached by telephone.
 */
export const bookingsAnswer: ChangeHandler<'bookings.answer'> = async (context, { waitingId, isWanted }) => {
  const { tx, person, now } = context
  const seen = await findWaiting(tx, waitingId)
  if (!seen || !mayBookFor(person, seen.personId, communityOf(waitingId))) throw new Refusal('not_found')
  const room = await lockRoom(tx, seen.room.id)
  const waiting = await findWaiting(tx, waitingId)
  if (!room || !waiting) throw new Refusal('not_found')
  const audit = [{ communityId: room.communityId, subjectId: waitingId }]

  const { state, claimId, holdUntil } = waiting
  const isKept = state === 'offered' && holdUntil !== null && Date.parse(holdUntil) > Date.parse(now)
  if (isWanted) {
    if (state === 'taken') throw new Refusal('already_done')
    if (!isKept) throw new Refusal('offer_over')
    const row = await take(context, room, waiting, person.personId)
    return { output: { booking: presentBooking(row, now) }, audit, messages: madeMessages(row) }
  }
  if (state === 'waiting') {
    await markWaiting(tx, waitingId, 'left', null, now)
    return { output: { booking: null }, audit, messages: await settle(context, room) }
  }
  if (!isKept || claimId === null) throw new Refusal('already_done')
  const hold = { ...waiting, id: claimId }
  const messages = await giveUp(context, room, [hold], { state: 'declined', by: person.personId, reason: null })
  return { output: { booking: null }, audit, messages }
}
