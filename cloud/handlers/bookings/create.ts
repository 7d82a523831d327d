import { book } from '../../rooms/book'
import { presentBooking } from '../../present/rooms/present-booking'
import { madeMessages } from '../../rooms/notices'
import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayBookFor } from '../../../src/domain/people/role'
import { shanghaiDay } from '../../../src/domain/time'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { answerCalendar } from '../../storage/rooms/answer-calendar'
import { createFacts } from '../../storage/rooms/create-facts'
import { lockPersonShared } from '../../storage/people/lock-person'
import type { ChangeHandler, OpenHandler } from '../handler'

/** Reads the room, its day and the person it is for, together with the idempotency key. */
export const openCreate: OpenHandler<'bookings.create'> = ({ person, now }, { roomId, startsAt, forPerson }) => {
  const day = shanghaiDay(startsAt)
  return createFacts({ roomId, personId: forPerson ?? person.personId, days: { from: day, to: day }, now })
}

/** Books a room for the caller, or for somebody they may book for. */
export const bookingsCreate: ChangeHandler<'bookings.create'> = async (context, { forPerson, ...wish }, found) => {
  const { person, now } = context
  const personId = forPerson ?? person.personId
  if (!found || !mayBookFor(person, personId, communityOf(wish.roomId))) throw new Refusal('not_found')
  if (personId !== person.personId && !(await lockPersonShared(context.tx, personId))) throw new Refusal('not_found')
  refuseUnclear({ purpose: wish.purpose })
  const wished = { ...wish, purpose: wish.purpose.trim(), personId, madeBy: person.personId, isStaff: false }
  const { row, messages } = await book(context, wished, found)
  return {
    output: presentBooking({ ...row, forName: null }, await answerCalendar(context.tx, [row]), now),
    audit: [{ communityId: row.room.communityId, subjectId: row.id }],
    messages: [...messages, ...madeMessages(row)],
  }
}
