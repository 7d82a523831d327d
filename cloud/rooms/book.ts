import { isRunOut } from '../../src/domain/rooms/day/has-room'
import { makeRoomDay } from '../../src/domain/rooms/day/make-room-day'
import { approvedUntil } from '../../src/domain/rooms/no-show'
import { partyProblem } from '../../src/domain/rooms/party'
import { overQuota, quotaLeft } from '../../src/domain/rooms/quota'
import { remindAt } from '../../src/domain/rooms/reminder'
import { type Asker, isOwn, type WhyNot, whyNot } from '../../src/domain/rooms/day/why-not'
import { makeId } from '../../src/domain/id'
import type { NewMessage } from '../../src/domain/message/message'
import { Refusal, type RefusalCode } from '../../src/domain/refusal'
import { shanghaiDay } from '../../src/domain/time'
import type { BookingRow } from '../storage/rooms/booking-rows'
import { bookingFactsOf, type CreateFacts, findCreateFacts } from '../storage/rooms/create-facts'
import type { SeenFacts } from '../storage/rooms/facts'
import { lockRoom } from '../storage/rooms/lock-room'
import { insertBooking } from '../storage/rooms/new-reservation'
import { findPersonFacts, type PersonFacts } from '../storage/rooms/person-facts'
import { bufferedEnd, minutesAfter } from './buffered-end'
import type { RoomContext } from './offer-freed-slots'
import { slotRefusal } from './refuse-slot'
import { settle } from './settle'

/** A booking request. `madeBy`: the caller, who may book for somebody else. */
export interface Wished {
  roomId: string
  startsAt: string
  minutes: number
  partySize: number
  purpose: string
  personId: string
  madeBy: string
  /**
   * Staff bookings must respect the opening hours and existing bookings, but not the residents' limits on when and how
   * long.
   */
  isStaff: boolean
}

/** A new booking, and the time-based transitions that were applied before it. */
export interface Booked {
  row: BookingRow
  person: PersonFacts
  messages: NewMessage[]
}

/** Maps a rule's answer to a refusal. */
export const codeOfWhy = (why: WhyNot): RefusalCode => (isOwn(why) ? 'slot_mine' : why.code)

const dayOf = ({ startsAt }: Wished) => ({ from: shanghaiDay(startsAt), to: shanghaiDay(startsAt) })

/** @throws Refusal `not_found` when the room or the person is missing */
const read = async ({ tx, now }: RoomContext, wished: Wished): Promise<CreateFacts> => {
  const found = await findCreateFacts(tx, { ...wished, days: dayOf(wished), now })
  if (!found) throw new Refusal('not_found')
  return found
}

/** When something in the way has expired but is not settled yet, settles the room and reads it again. */
const upToDate = async (context: RoomContext, wished: Wished, found: CreateFacts) => {
  const known = bookingFactsOf(found)
  if (!known.facts.reservations.some((reservation) => isRunOut(reservation, context.now)))
    return { ...known, messages: [] }
  const room = await lockRoom(context.tx, wished.roomId)
  const messages = room ? await settle(context, room) : []
  return { ...bookingFactsOf(await read(context, wished)), messages }
}

/** Whether a new booking must be approved: by the room's rules, or because the person stayed away too often. */
export const stateOf = (
  facts: SeenFacts,
  { isEightyPlus, noShows }: PersonFacts,
  { isStaff, now }: Asker,
): 'requested' | 'confirmed' => {
  if (isStaff) return 'confirmed'
  const isWatched = approvedUntil(noShows, isEightyPlus, now) !== null
  return isWatched || facts.rules.approval === 'staff' ? 'requested' : 'confirmed'
}

/** A concurrent booking used up the quota, whatever was read before. */
const quotaRefusal = async ({ tx, now }: RoomContext, wished: Wished, facts: SeenFacts): Promise<Refusal> => {
  const person = await findPersonFacts(tx, wished.personId, now)
  const use = { startsAt: wished.startsAt, endsAt: minutesAfter(wished.startsAt, wished.minutes) }
  return new Refusal(overQuota(quotaLeft(person?.uses ?? [], facts.rules, use.startsAt, now), use) ?? 'quota_count')
}

/**
 * Books a slot, or refuses with the reason and a free alternative.
 * @param found facts that were read in advance, if any
 * @throws Refusal
 */
export const book = async (context: RoomContext, wished: Wished, found?: CreateFacts): Promise<Booked> => {
  const { tx, now, random16 } = context
  const { roomId, startsAt, minutes, partySize, purpose, personId, madeBy, isStaff } = wished
  const { facts, person, messages } = await upToDate(context, wished, found ?? (await read(context, wished)))
  const asker: Asker = { now, isStaff }
  const endsAt = minutesAfter(startsAt, minutes)
  const looker = isStaff ? null : personId // nothing is shown as "yours" to staff
  const refused = { roomId, startsAt, minutes, personId: looker, asker }

  const day = makeRoomDay(facts, shanghaiDay(startsAt), { now, personId: looker })
  const why = whyNot(day, { startsAt, endsAt }, asker)
  if (why) throw await slotRefusal(tx, codeOfWhy(why), refused)
  if (partyProblem(partySize, facts.capacity)) throw new Refusal('party_size')
  const over = overQuota(quotaLeft(person.uses, facts.rules, startsAt, now), { startsAt, endsAt })
  if (over) throw new Refusal(over)

  const id = makeId(facts.room.communityId, random16())
  const state = stateOf(facts, person, asker)
  const reservation = {
    id,
    roomId,
    kind: 'booking' as const,
    state,
    personId,
    madeBy,
    startsAt,
    endsAt,
    partySize,
    purpose,
    blockedUntil: bufferedEnd(endsAt, facts.rules),
    remindAt: remindAt(startsAt, now),
  } as const
  const lost = await insertBooking(tx, reservation, facts.rules, now)
  if (lost === 'quota') throw await quotaRefusal(context, wished, facts)
  if (lost === 'taken') throw await slotRefusal(tx, 'slot_taken', refused)

  const row: BookingRow = {
    id,
    room: facts.room,
    rules: facts.rules,
    kind: 'booking',
    state,
    personId,
    madeBy,
    startsAt,
    endsAt,
    partySize,
    purpose,
    forName: madeBy === personId ? null : person.name,
    title: null,
    seriesId: null,
    sessionId: null,
    reason: null,
    movedTo: null,
    calendarUid: id,
    sequence: 0,
    isKept: false,
    hasWaitlist: false,
    noShowAt: null,
    noShowWaivedAt: null,
    madeAt: now,
    changedAt: now,
    isSample: facts.isSample,
  }
  return { row, person, messages }
}
