import { communityOf } from '../../../src/domain/id'
import { message, type NewMessage } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { type Coming, endWaitlist, listComingOf } from '../../storage/rooms/coming'
import { type End, endReservations } from '../../storage/rooms/end-reservations'
import { type LockedRoom, lockRoom } from '../../storage/rooms/lock-room'
import { giveBack } from '../../storage/rooms/quota'
import { closeRoom } from '../../storage/rooms/room-writes'
import type { ChangeHandler } from '../handler'

const endOf = ({ id, kind }: Coming, reason: string): End => ({
  id,
  state: kind === 'hold' ? 'declined' : 'cancelled',
  reason,
})

type Ended = Pick<Coming, 'id' | 'personId' | 'startsAt'>

/** Notifies holders of the reason; people with a waitlist entry or an offer, that they need wait no longer. */
const messageOf = (
  room: LockedRoom,
  template: 'booking_cancelled' | 'waitlist_closed',
  { id, personId, startsAt }: Ended,
  reason: string,
): NewMessage[] => {
  if (personId === null) return []
  const about = { communityId: room.communityId, to: { personId }, subjectId: id }
  return [message(template, { ...about, data: { room: room.name, at: startsAt, reason } })]
}

/**
 * Retires a room: it can no longer be booked. Upcoming bookings are cancelled; one that has begun is left
 * alone. While programmes have dates there, it stays.
 */
export const roomsRetire: ChangeHandler<'rooms.retire'> = async ({ tx, person, now }, { roomId, reason: said }) => {
  const communityId = communityOf(roomId)
  const reason = said.trim()
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  if (reason === '') throw new Refusal('reason_missing')

  const isClosed = await closeRoom(tx, roomId, now)
  const room = await lockRoom(tx, roomId)
  if (!room) throw new Refusal('not_found')
  if (!isClosed) throw new Refusal('already_done')

  const coming = await listComingOf(tx, roomId, now)
  const ofProgramme = coming.find(({ sessionId }) => sessionId !== null)
  if (ofProgramme) throw new Refusal('programme_block', { clashAt: ofProgramme.startsAt })
  const bookings = coming.filter(({ kind }) => kind === 'booking')
  await giveBack(tx, bookings)
  await endReservations(
    tx,
    coming.map((one) => endOf(one, reason)),
    { communityId, by: person.personId, now },
  )
  const waited = await endWaitlist(tx, roomId, now)
  return {
    output: { cancelled: bookings.length },
    audit: [{ communityId, subjectId: roomId }],
    messages: [
      ...coming.flatMap((one) =>
        messageOf(room, one.kind === 'hold' ? 'waitlist_closed' : 'booking_cancelled', one, reason),
      ),
      ...waited.flatMap((one) => messageOf(room, 'waitlist_closed', one, reason)),
    ],
  }
}
