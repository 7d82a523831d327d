import type { NewMessage } from '../../src/domain/message/message'
import type { Tables } from '../storage/tables'
import { endReservations } from '../storage/rooms/end-reservations'
import type { LockedRoom } from '../storage/rooms/lock-room'
import { giveBack } from '../storage/rooms/quota'
import { bufferedEnd } from './buffered-end'
import type { RoomContext } from './offer-freed-slots'
import { settle } from './settle'

/** A given-up slot: instants, and whose it was. */
export interface GivenUp {
  id: string
  personId: string | null
  startsAt: string
  endsAt: string
}

interface How {
  state: Extract<Tables['reservation']['state'], 'cancelled' | 'refused' | 'declined'>
  by: string
  reason: string | null
  movedTo?: string
}

/**
 * Ends reservations of a locked room, returns their quota and offers the time to the waitlist.
 * @returns messages about the offers and about time-based transitions applied on the way
 */
export const giveUp = async (
  context: RoomContext,
  room: LockedRoom,
  reservations: readonly GivenUp[],
  { by, ...how }: How,
): Promise<NewMessage[]> => {
  await giveBack(context.tx, reservations)
  const ends = reservations.map(({ id }) => ({ id, ...how }))
  await endReservations(context.tx, ends, { communityId: room.communityId, by, now: context.now })
  const freed = reservations.map(({ startsAt, endsAt }) => ({
    startsAt,
    blockedUntil: bufferedEnd(endsAt, room.rules),
  }))
  return settle(context, room, freed)
}
