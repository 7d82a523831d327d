import { nextOnWaitlist, type Stretch } from '../../src/domain/rooms/waitlist'
import { makeId } from '../../src/domain/id'
import { message, type NewMessage } from '../../src/domain/message/message'
import type { Random16 } from '../platform/ids'
import { listLive } from '../storage/rooms/live'
import type { LockedRoom } from '../storage/rooms/lock-room'
import { insertReservation, type NewReservation } from '../storage/rooms/new-reservation'
import { listWaitlist, markWaitlistEntry, type WaitlistEntry } from '../storage/rooms/waitlist'
import type { Tx } from '../storage/tables'
import { bufferedEnd } from './buffered-end'

/** What a change of a room's claims is done with. */
export interface RoomContext {
  tx: Tx
  now: string
  random16: Random16
}

const holdFor = (room: LockedRoom, waiter: WaitlistEntry, until: string, id: string): NewReservation => ({
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
  waitlistEntryId: waiter.id,
})

/**
 * Keeps what is free in a locked room for those who wait, the longest waiting first, each a whole time; near its
 * beginning they are only told.
 * @param freed what came free in this transaction
 * @returns what to tell whom
 */
export const offerFreedSlots = async (
  context: RoomContext,
  room: LockedRoom,
  freed: readonly Stretch[],
): Promise<NewMessage[]> => {
  const { tx, now, random16 } = context
  const { communityId } = room
  let line = await listWaitlist(tx, room.id, now)
  const live = line.length > 0 ? await listLive(tx, room.id, now) : []
  const messages: NewMessage[] = []
  for (;;) {
    const next = nextOnWaitlist({ line, live, freed, bufferMinutes: room.rules.bufferMinutes, now })
    if (!next) return messages
    const { waitlist, until } = next
    line = line.filter((one) => one !== waitlist)
    const about = { communityId, to: { personId: waitlist.personId } }
    const told = { room: room.name, at: waitlist.startsAt }
    if (until === null) {
      messages.push(message('waitlist_slot_free', { ...about, subjectId: room.id, data: told }))
      continue
    }
    const hold = holdFor(room, waitlist, until, makeId(communityId, random16()))
    // Somebody may book at this moment: then they were first, and the next in line is asked.
    if (!(await insertReservation(tx, hold, now))) continue
    live.push(hold)
    await markWaitlistEntry(tx, waitlist.id, 'offered', hold.id, now)
    messages.push(message('waitlist_offered', { ...about, subjectId: hold.id, data: { ...told, until } }))
  }
}
