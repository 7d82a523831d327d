import { message, type NewMessage } from '../../src/domain/message/message'
import type { BookingRow } from '../storage/rooms/booking-rows'

/** The recipient and subject of a message about a booking. None for a block, or for a group without a contact. */
export const aboutBooking = ({ id, room, personId }: Pick<BookingRow, 'id' | 'room' | 'personId'>) =>
  personId === null ? null : { communityId: room.communityId, to: { personId }, subjectId: id }

/** The messages for a new booking: that it is confirmed, or that staff must approve it (sent to the staff too). */
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
