import { makeRoomDay } from '../../src/domain/rooms/day/make-room-day'
import { type Asker, whyNot } from '../../src/domain/rooms/day/why-not'
import type { Wish } from '../../src/domain/rooms/day/room-day'
import { MINUTE_MS, shanghaiDay } from '../../src/domain/time'
import { findFacts } from '../storage/rooms/facts'
import { insertReservations, type NewReservation } from '../storage/rooms/new-reservation'
import type { RoomContext } from './offer-freed-slots'
import { slotRefusal } from './refuse-slot'

/** Whether the conflict on one of these days is another block. */
const isBlocked = async (
  tx: RoomContext['tx'],
  { roomId, startsAt, blockedUntil }: PlainReservation,
  now: string,
): Promise<boolean> => {
  const day = shanghaiDay(startsAt)
  const reservations = (await findFacts(tx, roomId, { from: day, to: day }, now))?.reservations ?? []
  const [fromMs, untilMs] = [Date.parse(startsAt), Date.parse(blockedUntil)]
  return reservations.some(
    (one) => one.kind === 'block' && Date.parse(one.startsAt) < untilMs && fromMs < Date.parse(one.blockedUntil),
  )
}

/** One of several that are made at once: no hold, and not moved from elsewhere. */
export type PlainReservation = Omit<
  NewReservation,
  'changedBy' | 'holdUntil' | 'waitlistEntryId' | 'calendarUid' | 'sequence' | 'madeAt'
>

/**
 * Inserts several reservations of one room, all or none.
 * @param isNamed the refusal names the one in conflict, although it may be the only one
 * @throws Refusal `slot_taken`, or `slot_blocked` for a block of the community, naming the one in conflict
 */
export const reserveAll = async (
  { tx, now }: Pick<RoomContext, 'tx' | 'now'>,
  reservations: readonly PlainReservation[],
  isNamed = reservations.length > 1,
): Promise<void> => {
  const inserted = await insertReservations(tx, reservations, now)
  const clash = reservations.find(({ id }) => !inserted.has(id))
  if (clash === undefined) return
  const { roomId, startsAt, endsAt, personId } = clash
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS
  const refused = { roomId, startsAt, minutes, personId, asker: { now, isStaff: true } }
  const facts = isNamed ? { clashAt: startsAt } : {}
  throw await slotRefusal(tx, (await isBlocked(tx, clash, now)) ? 'slot_blocked' : 'slot_taken', refused, facts)
}

/**
 * Checks that staff may have all these times of a room: open, and not past.
 * @throws Refusal that names the one that is not
 */
export const assertOpen = async ({ tx, now }: RoomContext, roomId: string, wishes: readonly Wish[]): Promise<void> => {
  const asker: Asker = { now, isStaff: true }
  const days = wishes.map(({ startsAt }) => shanghaiDay(startsAt))
  const facts = await findFacts(tx, roomId, { from: Math.min(...days), to: Math.max(...days) }, now)
  if (!facts) return
  for (const wish of wishes) {
    const why = whyNot(makeRoomDay(facts, shanghaiDay(wish.startsAt), { now, personId: null }), wish, asker)
    if (!why) continue
    const minutes = (Date.parse(wish.endsAt) - Date.parse(wish.startsAt)) / MINUTE_MS
    const refused = { roomId, startsAt: wish.startsAt, minutes, personId: null, asker }
    throw await slotRefusal(tx, why.code, refused, wishes.length > 1 ? { clashAt: wish.startsAt } : {})
  }
}
