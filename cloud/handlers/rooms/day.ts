import type { Output } from '../../../src/contract/schema/types'
import { makeRoomDay } from '../../../src/domain/rooms/day/make-room-day'
import { approvedUntil } from '../../../src/domain/rooms/no-show'
import { quotaLeft } from '../../../src/domain/rooms/quota'
import { WINDOW_DAYS_MAX } from '../../../src/domain/rooms/rules'
import { freeTiles } from '../../../src/domain/rooms/day/tiles'
import { Refusal } from '../../../src/domain/refusal'
import { atMinutes, shanghaiDay, toInstant } from '../../../src/domain/time'
import { findFacts, type SeenFacts } from '../../storage/rooms/facts'
import { findPersonFacts, type PersonFacts } from '../../storage/rooms/person-facts'
import type { ReadContext, ReadHandler } from '../handler'

const NOON = 720

/** Below zero, because staff may have booked somebody beyond their quota. */
const LEFT_MIN = { bookings: -50, weekMinutes: -100_000 }

const leftOf = ({ uses }: PersonFacts, { rules }: SeenFacts, dayNumber: number, now: string) => {
  const left = quotaLeft(uses, rules, toInstant(atMinutes(dayNumber, NOON)), now)
  return {
    bookings: Math.max(left.bookings, LEFT_MIN.bookings),
    weekMinutes: Math.max(Math.round(left.weekMinutes), LEFT_MIN.weekMinutes),
  }
}

const stripOf = (facts: SeenFacts, today: number, looking: { now: string; personId: string | null }) =>
  Array.from({ length: facts.rules.windowDays + 1 }, (_, ahead) => {
    const day = makeRoomDay(facts, today + ahead, looking)
    return { day: day.day, free: freeTiles(day, { now: looking.now, isStaff: false }), why: day.why }
  })

/** The facts of a bookable day are loaded already; for a day before or after them only this room is read. */
const factsOfDay = async ({ db, now }: ReadContext, roomId: string, dayNumber: number, facts: SeenFacts) => {
  const ahead = dayNumber - shanghaiDay(now)
  if (ahead >= 0 && ahead <= WINDOW_DAYS_MAX) return facts
  return findFacts(db, roomId, { from: dayNumber, to: dayNumber }, now)
}

/** A room on one day, its bookable days, and the caller's remaining quota. */
export const roomsDay: ReadHandler<'rooms.day'> = async (context, { roomId, day }) => {
  const { db, person, now } = context
  const today = shanghaiDay(now)
  const dayNumber = shanghaiDay(`${day}T00:00:00Z`)
  const facts = await findFacts(db, roomId, { from: today, to: today + WINDOW_DAYS_MAX }, now)
  const ofDay = facts && (await factsOfDay(context, roomId, dayNumber, facts))
  if (!facts || !ofDay) throw new Refusal('not_found')

  const caller = person ? await findPersonFacts(db, person.personId, now) : undefined
  const looking = { now, personId: person?.personId ?? null }
  const isWatched = caller !== undefined && approvedUntil(caller.noShows, caller.isEightyPlus, now) !== null
  return {
    at: now,
    isSample: facts.isSample,
    room: facts.room,
    // Its rules were validated by the contract when they were written.
    day: makeRoomDay(ofDay, dayNumber, looking) as Output<'rooms.day'>['day'],
    strip: stripOf(facts, today, looking),
    left: caller ? leftOf(caller, facts, dayNumber, now) : null,
    isApproved: facts.rules.approval === 'staff' || isWatched,
  }
}
