import { approvedUntil } from '../../../src/domain/rooms/no-show'
import { overQuota, quotaLeft } from '../../../src/domain/rooms/quota'
import { remindAt } from '../../../src/domain/rooms/reminder'
import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayBookFor } from '../../../src/domain/people/role'
import { giveUp } from '../../rooms/give-up'
import type { RoomContext } from '../../rooms/offer-freed-slots'
import { presentBooking } from '../../present/rooms/present-booking'
import { settle } from '../../rooms/settle'
import { madeMessages } from '../../rooms/notices'
import { answerCalendar } from '../../storage/rooms/answer-calendar'
import { type BookingRow, findBooking } from '../../storage/rooms/booking-rows'
import { lockRoom, type LockedRoom } from '../../storage/rooms/lock-room'
import { findPersonFacts } from '../../storage/rooms/person-facts'
import { spendQuota } from '../../storage/rooms/quota'
import { takeHold } from '../../storage/rooms/take-hold'
import { findWaitlistEntry, markWaitlistEntry, type WaitlistEntryRow } from '../../storage/rooms/waitlist'
import type { ChangeHandler } from '../handler'

/**
 * Turns the hold into the booking. The row is updated in place, so no other booking can take the slot in between.
 * @param by who accepts the offer
 */
const take = async (
  { tx, now }: RoomContext,
  room: LockedRoom,
  entry: WaitlistEntryRow,
  by: string,
): Promise<BookingRow> => {
  const { id, personId, reservationId, ...waitlist } = entry
  const person = await findPersonFacts(tx, personId, now)
  if (!person || reservationId === null) throw new Refusal('not_found')
  const use = { id: reservationId, startsAt: waitlist.startsAt, endsAt: waitlist.endsAt }
  const over = overQuota(quotaLeft(person.uses, room.rules, use.startsAt, now), use)
  if (over) throw new Refusal(over)
  const spent = await spendQuota(personId, use, room.rules, now).execute(tx)
  if (spent.rows.length === 0) throw new Refusal('quota_count')

  const isWatched = approvedUntil(person.noShows, person.isEightyPlus, now) !== null
  const state = isWatched || room.rules.approval === 'staff' ? 'requested' : 'confirmed'
  await takeHold(tx, reservationId, { state, remindAt: remindAt(use.startsAt, now), by, now })
  await markWaitlistEntry(tx, id, 'taken', reservationId, now)
  const row = await findBooking(tx, reservationId, now)
  if (!row) throw new Refusal('not_found')
  return row
}

/**
 * Accepts the slot offered to the caller, or gives up the waitlist entry, in which case the next entry gets the offer.
 * Staff may answer for somebody they have reached by telephone.
 */
export const bookingsAnswer: ChangeHandler<'bookings.answer'> = async (context, { waitlistEntryId, isWanted }) => {
  const { tx, person, now } = context
  const seen = await findWaitlistEntry(tx, waitlistEntryId)
  if (!seen || !mayBookFor(person, seen.personId, communityOf(waitlistEntryId))) throw new Refusal('not_found')
  const room = await lockRoom(tx, seen.room.id)
  const waitlist = await findWaitlistEntry(tx, waitlistEntryId)
  if (!room || !waitlist) throw new Refusal('not_found')
  const audit = [{ communityId: room.communityId, subjectId: waitlistEntryId }]

  const { state, reservationId, holdUntil } = waitlist
  const isKept = state === 'offered' && holdUntil !== null && Date.parse(holdUntil) > Date.parse(now)
  if (isWanted) {
    if (state === 'taken') throw new Refusal('already_done')
    if (!isKept) throw new Refusal('offer_over')
    const row = await take(context, room, waitlist, person.personId)
    const booking = presentBooking(row, await answerCalendar(tx, [row]), now)
    return { output: { booking }, audit, messages: madeMessages(row) }
  }
  if (state === 'waiting') {
    await markWaitlistEntry(tx, waitlistEntryId, 'left', null, now)
    return { output: { booking: null }, audit, messages: await settle(context, room) }
  }
  if (!isKept || reservationId === null) throw new Refusal('already_done')
  const hold = { ...waitlist, id: reservationId }
  const messages = await giveUp(context, room, [hold], { state: 'declined', by: person.personId, reason: null })
  return { output: { booking: null }, audit, messages }
}
