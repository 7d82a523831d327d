import type { Stretch } from '../../src/domain/rooms/waitlist'
import { runOut, type RunOut } from '../../src/domain/rooms/run-out'
import { message, type NewMessage } from '../../src/domain/message/message'
import { endReservations } from '../storage/rooms/end-reservations'
import { listRunning, type Running } from '../storage/rooms/live'
import type { LockedRoom } from '../storage/rooms/lock-room'
import { giveBack } from '../storage/rooms/quota'
import { offerFreedSlots, type RoomContext } from './offer-freed-slots'
import { words } from './words.zh'

type Ended = Running & { to: RunOut }

const endedOf = async ({ tx, now }: RoomContext, room: LockedRoom): Promise<Ended[]> =>
  (await listRunning(tx, room.id, now)).flatMap((reservation) => {
    const to = runOut(reservation, now)
    return to ? [{ ...reservation, to }] : []
  })

const messageOf = (room: LockedRoom, { id, personId, startsAt, to }: Ended): NewMessage[] => {
  if (personId === null) return []
  const about = { communityId: room.communityId, to: { personId }, subjectId: id }
  const data = { room: room.name, at: startsAt }
  if (to.state === 'refused')
    return [message('booking_refused', { ...about, data: { ...data, reason: words.notDecided } })]
  if (to.state === 'released') return [message('booking_released', { ...about, data })]
  return to.state === 'expired' ? [message('waitlist_offer_lost', { ...about, data })] : []
}

/**
 * Settles a locked room: writes down time-based transitions and offers the freed time to the waitlist. Works the same
 * from the timer and from a caller.
 * @param freed what was freed earlier in this transaction
 * @returns the messages to send
 */
export const settle = async (
  context: RoomContext,
  room: LockedRoom,
  freed: readonly Stretch[] = [],
): Promise<NewMessage[]> => {
  const { tx, now } = context
  const ended = await endedOf(context, room)
  await giveBack(
    tx,
    ended.filter(({ to }) => to.state === 'refused'),
  )
  const ends = ended.map(({ id, to }) => ({ id, ...to, reason: to.state === 'refused' ? words.notDecided : null }))
  await endReservations(tx, ends, { communityId: room.communityId, by: null, now })

  const opened = ended.filter(({ to }) => to.state !== 'done')
  const offered = await offerFreedSlots(context, room, [...freed, ...opened])
  return [...ended.flatMap((one) => messageOf(room, one)), ...offered]
}
