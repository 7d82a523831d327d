import { makeRoomDay } from '../../src/domain/rooms/day/make-room-day'
import { offerInstead } from '../../src/domain/rooms/day/next-free'
import type { Asker } from '../../src/domain/rooms/day/why-not'
import { Refusal, type RefusalCode } from '../../src/domain/refusal'
import { shanghaiDay } from '../../src/domain/time'
import { findFacts } from '../storage/rooms/facts'
import type { Tx } from '../storage/tables'

/** Staff may book far ahead; an alternative is searched within this many days. */
const OFFER_DAYS = 14

interface Refused {
  roomId: string
  startsAt: string
  minutes: number
  personId: string | null
  asker: Asker
}

/**
 * The first free start as an alternative, by the current data.
 * @returns undefined when nothing is free
 * @throws Refusal `not_found` when the room has moved away meanwhile
 */
const freeInstead = async (
  tx: Tx,
  { roomId, startsAt, minutes, personId, asker }: Refused,
): Promise<string | undefined> => {
  const today = shanghaiDay(asker.now)
  const facts = await findFacts(tx, roomId, { from: today, to: today + OFFER_DAYS }, asker.now)
  if (!facts) throw new Refusal('not_found')
  const looking = { now: asker.now, personId }
  const count = 1 + Math.min(facts.rules.windowDays, OFFER_DAYS)
  const days = Array.from({ length: count }, (_, index) => makeRoomDay(facts, today + index, looking))
  return offerInstead(days, minutes, asker, startsAt) ?? undefined
}

/** Refuses a slot, with the first free one as an alternative. A room that is closed for good has none. */
export const slotRefusal = async (
  tx: Tx,
  code: RefusalCode,
  refused: Refused,
  facts: { clashAt?: string } = {},
): Promise<Refusal> => {
  const nextFreeAt = code === 'room_retired' ? undefined : await freeInstead(tx, refused)
  return new Refusal(code, { ...facts, ...(nextFreeAt !== undefined && { nextFreeAt }) })
}
