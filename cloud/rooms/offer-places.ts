import { nextInLine, type Stretch } from '../../src/domain/rooms/line'
import { makeId } from '../../src/domain/id'
import { message, type NewMessage } from '../../src/domain/message/message'
import type { Random16 } from '../platform/ids'
import { listLive } from '../storage/rooms/live'
import type { LockedRoom } from '../storage/rooms/lock-room'
import { insertClaim, type NewClaim } from '../storage/rooms/new-claim'
import { listLine, markWaiting, type Waiter } from '../storage/rooms/waiting'
import type { Tx } from '../storage/tables'
import { bufferedEnd } from './buffered-end'

/** What a change of a room's claims is done with. */
export interface RoomContext {
  tx: Tx
  now: string
  random16: Random16
}

const holdFor = (room: LockedRoom, waiter: Waiter, until: string, id: string): NewClaim => ({
  id,
  roomId: room.id,
  kind: 'hold',
  state: 'held',
  personId: waiter.personId,
  madeBy: waiter.personId,
  startsAt: waiter.startsAt,
  endsAt: waiter.endsAt,
  partySize: waiter.partySize,
  purpose: waiter.purpose,
  blockedUntil: bufferedEnd(waiter.endsAt, room.rules),
  holdUntil: until,
  waitingId: waiter.id,
})

/**
 * Keeps what is free in a locked room for those who wait, the longest waiting first, each a whole time; near its
 * beginning they are only told.
 * @param freed what came free in this transaction
 * @returns what to tell whom
 */
export const offerPlaces = async (
  context: RoomContext,
  room: LockedRoom,
  freed: readonly Stretch[],
): Promise<NewMessage[]> => {
  const { tx, now, random16 } = context
  const { communityId } = room
  let line = await listLine(tx, room.id, now)
  const live = line.length > 0 ? await listLive(tx, room.id, now) : []
  const messages: NewMessage[] = []
  for (;;) {
    const next = nextInLine({ line, live, freed, bufferMinutes: room.rules.bufferMinutes, now })
    if (!next) return messages
    const { waiting, until } = next
    line = line.filter((one) => one !== waiting)
    const about = { communityId, to: { personId: waiting.personId } }
    const told = { room: room.name, at: waiting.startsAt }
    if (until === null) {
      messages.push(message('place_free', { ...about, subjectId: room.id, data: told }))
      continue
    }
    const hold = holdFor(room, waiting, until, makeId(communityId, random16()))
    // Somebody may book at this moment: then they were first, and the next in line is asked.
    if (!(await insertClaim(tx, hold, now))) continue
    live.push(hold)
    await markWaiting(tx, waiting.id, 'offered', hold.id, now)
    messages.push(message('place_offered', { ...about, subjectId: hold.id, data: { ...told, until } }))
  }
}
