import { makeRoomDay } from '../../../src/domain/rooms/day/make-room-day'
import { partyProblem } from '../../../src/domain/rooms/party'
import { isOwn, type WhyNot, whyNot } from '../../../src/domain/rooms/day/why-not'
import { communityOf, makeId } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayBookFor } from '../../../src/domain/people/role'
import { shanghaiDay } from '../../../src/domain/time'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { codeOfWhy } from '../../rooms/book'
import { minutesAfter } from '../../rooms/buffered-end'
import { presentWaitlistEntry } from '../../present/rooms/present-waitlist-entry'
import { slotRefusal } from '../../rooms/refuse-slot'
import { settle } from '../../rooms/settle'
import { findFacts } from '../../storage/rooms/facts'
import { lockRoom } from '../../storage/rooms/lock-room'
import { lockPersonShared } from '../../storage/people/lock-person'
import { lockQuota } from '../../storage/rooms/quota'
import { countWaitlistEntries, findWaitlistEntry, insertWaitlistEntry } from '../../storage/rooms/waitlist'
import type { ChangeHandler } from '../handler'

/** A person may have this many waitlist entries at once. */
const WAITLIST_ENTRIES_MAX = 3

/** Only a slot taken by somebody else can be waited for. */
const isWorthWaitlisting = (why: WhyNot): boolean => why.code === 'slot_taken' && !isOwn(why)

/** Adds the caller, or somebody they may book for, to the end of the waitlist for a time somebody else has booked. */
export const bookingsJoin: ChangeHandler<'bookings.join'> = async (context, input) => {
  const { tx, person, now, random16 } = context
  const { roomId, startsAt, minutes, partySize } = input
  const personId = input.forPerson ?? person.personId
  const [communityId, endsAt, day] = [communityOf(roomId), minutesAfter(startsAt, minutes), shanghaiDay(startsAt)]
  if (!mayBookFor(person, personId, communityId)) throw new Refusal('not_found')
  if (personId !== person.personId && !(await lockPersonShared(tx, personId))) throw new Refusal('not_found')
  refuseUnclear({ purpose: input.purpose })
  const room = await lockRoom(tx, roomId)
  if (!room) throw new Refusal('not_found')
  const messages = await settle(context, room)

  const facts = await findFacts(tx, roomId, { from: day, to: day }, now)
  if (!facts) throw new Refusal('not_found')
  const asker = { now, isStaff: false }
  const why = whyNot(makeRoomDay(facts, day, { now, personId }), { startsAt, endsAt }, asker)
  if (!why) throw new Refusal('slot_free')
  if (!isWorthWaitlisting(why))
    throw await slotRefusal(tx, codeOfWhy(why), { roomId, startsAt, minutes, personId, asker })
  if (partyProblem(partySize, facts.capacity)) throw new Refusal('party_size')

  await lockQuota(tx, personId)
  if ((await countWaitlistEntries(tx, personId, now)) >= WAITLIST_ENTRIES_MAX) throw new Refusal('waitlist_full')
  const id = makeId(communityId, random16())
  const waiter = { id, personId, startsAt, endsAt, partySize, purpose: input.purpose.trim() }
  if (!(await insertWaitlistEntry(tx, roomId, waiter, now))) throw new Refusal('already_on_waitlist')
  const row = await findWaitlistEntry(tx, id)
  if (!row) throw new Refusal('not_found')
  return { output: presentWaitlistEntry(row, now), audit: [{ communityId, subjectId: id }], messages }
}
