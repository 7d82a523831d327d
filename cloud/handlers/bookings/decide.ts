import { communityOf } from '../../../src/domain/id'
import { remindAt } from '../../../src/domain/rooms/reminder'
import { message } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { giveUp } from '../../rooms/give-up'
import { type LockedBooking, lockBooking } from '../../rooms/lock-booking'
import { stateNow } from '../../rooms/booking-state'
import { aboutBooking } from '../../rooms/notices'
import { approve, keep } from '../../storage/rooms/change-reservation'
import type { ChangeContext, ChangeHandler } from '../handler'

const approved = async ({ tx, person, now }: ChangeContext, { row }: LockedBooking) => {
  await approve(tx, row.id, remindAt(row.startsAt, now), person.personId, now)
  const about = aboutBooking(row)
  const data = { room: row.room.name, point: row.room.point.name, at: row.startsAt }
  return about ? [message('booking_approved', { ...about, data })] : []
}

const refused = async (context: ChangeContext, { row, room }: LockedBooking, reason: string) => {
  const messages = await giveUp(context, room, [row], { state: 'refused', by: context.person.personId, reason })
  const about = aboutBooking(row)
  const data = { room: row.room.name, at: row.startsAt, reason }
  return about ? [message('booking_refused', { ...about, data }), ...messages] : messages
}

/** The staff approve a request, refuse it with a reason, or keep a booking although nobody has come yet. */
export const bookingsDecide: ChangeHandler<'bookings.decide'> = async (context, { bookingId, decision, ...input }) => {
  const { tx, person, now } = context
  if (!mayActFor(person, communityOf(bookingId))) throw new Refusal('not_found')
  const locked = await lockBooking(tx, person, bookingId, now)
  if (locked.row.kind !== 'booking') throw new Refusal('not_found')
  const audit = [{ communityId: locked.room.communityId, subjectId: bookingId }]
  const state = stateNow(locked.row, now)

  if (decision === 'keep') {
    if (state !== 'confirmed' || locked.row.isKept) throw new Refusal('already_done')
    await keep(tx, bookingId, person.personId, now)
    return { output: { state }, audit, messages: [] }
  }
  if (state !== 'requested') throw new Refusal('already_done')
  if (decision === 'approve')
    return { output: { state: 'confirmed' }, audit, messages: await approved(context, locked) }
  const reason = input.reason?.trim() ?? ''
  if (reason === '') throw new Refusal('reason_missing')
  return { output: { state: 'refused' }, audit, messages: await refused(context, locked, reason) }
}
