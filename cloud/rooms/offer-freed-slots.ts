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

/** The context of a change of a room's reservations. */
export interface RoomContext {
  tx: Tx
  now: string
  random16: Random16
}

const holdFor = (room: LockedRoom, entry: WaitlistEntry, until: string, id: string): NewReservation => ({
  id,
  roomId: room.id,
  kind: 'hold',
  state: 'held',
  personId: entry.personId,
  madeBy: entry.personId,
  startsAt: entry.startsAt,
  endsAt: entry.endsAt,
  partySize: entry.partySize,
  purpose: entry.purpose,
  blockedUntil: bufferedEnd(entry.endsAt, room.rules),
  holdUntil: until,
  waitlistEntryId: entry.id,
})

/**
 * Offers the free time of a locked room to the waitlist, in order, each entry its whole slot; close to the slot's start
 * people are only notified.
 * @param freed what was freed in this transaction
 * @returns the messages to send
 */
export const offerFreedSlots = async (
  context: RoomContext,
  room: LockedRoom,
  freed: readonly Stretch[],
): Promise<NewMessage[]> => {
  const { tx, now, random16 } = context
  const { communityId } = room
  let entries = await listWaitlist(tx, room.id, now)
  const live = entries.length > 0 ? await listLive(tx, room.id, now) : []
  const messages: NewMessage[] = []
  for (;;) {
    const next = nextOnWaitlist({ entries, live, freed, bufferMinutes: room.rules.bufferMinutes, now })
    if (!next) return messages
    const { entry, until } = next
    entries = entries.filter((one) => one !== entry)
    const about = { communityId, to: { personId: entry.personId } }
    const data = { room: room.name, at: entry.startsAt }
    if (until === null) {
      messages.push(message('waitlist_slot_free', { ...about, subjectId: room.id, data }))
      continue
    }
    const hold = holdFor(room, entry, until, makeId(communityId, random16()))
    // A concurrent direct booking may have won: then the next waitlist entry is tried.
    if (!(await insertReservation(tx, hold, now))) continue
    live.push(hold)
    await markWaitlistEntry(tx, entry.id, 'offered', hold.id, now)
    messages.push(message('waitlist_offered', { ...about, subjectId: hold.id, data: { ...data, until } }))
  }
}
