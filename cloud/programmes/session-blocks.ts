import type { NewMessage } from '../../src/domain/message/message'
import { Refusal } from '../../src/domain/refusal'
import type { Span } from '../../src/domain/time'
import type { Clock } from '../platform/clock'
import { giveUp } from '../rooms/give-up'
import type { RoomContext } from '../rooms/offer-freed-slots'
import { reserveAll } from '../rooms/reserve-all'
import { type LockedRoom, lockRooms } from '../storage/rooms/lock-room'

/** The block of a date: it keeps the room. */
interface Block extends Span {
  id: string
  sessionId: string
}

interface Kept {
  room: LockedRoom
  /** Of the programme: the room's day says so. */
  title: string
  by: string
}

/** A room of this point that can be used, out of those that are locked. @throws Refusal `not_found`, `room_retired` */
export const usableRoom = (rooms: ReadonlyMap<string, LockedRoom>, roomId: string, pointId: string): LockedRoom => {
  const room = rooms.get(roomId)
  if (room?.pointId !== pointId) throw new Refusal('not_found')
  if (room.isRetired) throw new Refusal('room_retired')
  return room
}

/**
 * Keeps a locked room for the dates of a programme, all or none.
 * @throws Refusal `slot_taken` or `slot_blocked`, with the start of the first date whose time is taken in `clashAt`
 */
export const keepRoom = (
  context: Pick<RoomContext, 'tx' | 'now'>,
  { room, title, by }: Kept,
  blocks: readonly Block[],
): Promise<void> =>
  reserveAll(
    context,
    blocks.map((one) => ({
      ...one,
      roomId: room.id,
      kind: 'block',
      state: 'blocked',
      title,
      blockedUntil: one.endsAt,
      personId: null,
      madeBy: by,
      partySize: 0,
      purpose: '',
    })),
    true,
  )

/** A date that had a room. */
export interface KeptDate extends Span {
  roomId: string | null
  blockId: string | null
}

const roomsOf = (dates: readonly KeptDate[]): string[] =>
  dates.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]))

/**
 * Frees the rooms of cancelled dates.
 * @returns the messages to those who waited for the time
 */
export const freeRooms = async (
  { clock, ...context }: RoomContext & { clock: Clock },
  dates: readonly KeptDate[],
  { by, reason }: { by: string; reason: string },
): Promise<NewMessage[]> => {
  const rooms = await lockRooms(context.tx, roomsOf(dates))
  const messages: NewMessage[] = []
  for (const room of rooms.values()) {
    const blocks = dates.flatMap(({ roomId, blockId, startsAt, endsAt }) =>
      roomId === room.id && blockId !== null ? [{ id: blockId, personId: null, startsAt, endsAt }] : [],
    )
    // The rooms may have been waited for.
    messages.push(...(await giveUp({ ...context, now: clock() }, room, blocks, { state: 'cancelled', by, reason })))
  }
  return messages
}
