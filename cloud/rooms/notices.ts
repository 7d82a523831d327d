import { message, type NewMessage } from '../../src/domain/message/message'
import type { BookingRow } from '../storage/rooms/booking-rows'

/** Whom a message about a booking goes to, and what it is about. Nobody: a block, or a group that nobody speaks for. */
export const aboutBooking = ({ id, room, personId }: Pick<BookingRow, 'id' | 'room' | 'personId'>) =>
  personId === null ? null : { communityId: room.communityId, to: { personId }, subjectId: id }

/** What is told of a booking that was made: that it stands, or that the staff look at it first, to them too. */
export const madeMessages = (row: BookingRow): NewMessage[] => {
  const about = aboutBooking(row)
  const { id, room, startsAt: at, state } = row
  if (!about) return []
  if (state === 'confirmed')
    return [message('booking_made', { ...about, data: { room: room.name, point: room.point.name, at } })]
  const data = { room: room.name, at }
  return [
    message('booking_wished', { ...about, data }),
    message('booking_asked', { communityId: room.communityId, to: { role: 'worker' }, subjectId: id, data }),
  ]
}
