import type { NewMessage } from '../../src/domain/message/message'
import { lockRoom } from '../storage/rooms/lock-room'
import { leaveWaitlist, listTheirs } from '../storage/rooms/of-person'
import { giveUp } from './give-up'
import type { RoomContext } from './offer-freed-slots'

/**
 * Gives back all of a person's future reservations in a room and their waitlist entries; a group for which they are the
 * contact keeps its booking.
 * @returns the messages to the waitlist
 */
export const leaveRoom = async (context: RoomContext, personId: string, roomId: string): Promise<NewMessage[]> => {
  const { tx, now } = context
  const room = await lockRoom(tx, roomId)
  if (!room) return []
  await leaveWaitlist(tx, personId, roomId, now)
  const theirs = await listTheirs(tx, personId, roomId, now)
  const [bookings, holds] = (['booking', 'hold'] as const).map((kind) => theirs.filter((one) => one.kind === kind))
  const how = { by: personId, reason: null }
  const declined = await giveUp(context, room, holds ?? [], { ...how, state: 'declined' })
  return [...declined, ...(await giveUp(context, room, bookings ?? [], { ...how, state: 'cancelled' }))]
}
