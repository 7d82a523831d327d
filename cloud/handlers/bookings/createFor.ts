import { spokenCode } from '../../../src/domain/rooms/spoken-code'
import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { book } from '../../rooms/book'
import { madeMessages } from '../../rooms/notices'
import type { ChangeHandler } from '../handler'
import { forWhom } from '../people/write-down'

/**
 * Books for somebody who telephones or stands at the counter, registered or not. It counts against that person's own
 * quota.
 */
export const bookingsCreateFor: ChangeHandler<'bookings.createFor'> = async (
  context,
  { walkIn, personId: known, ...wish },
) => {
  const { person } = context
  const communityId = communityOf(wish.roomId)
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  const personId = await forWhom(context, { personId: known, walkIn }, communityId)
  refuseUnclear({ purpose: wish.purpose })
  const wished = { ...wish, purpose: wish.purpose.trim(), personId, madeBy: person.personId, isStaff: true }
  const { row, messages } = await book(context, wished)
  const audit = [{ communityId, subjectId: row.id }, ...(known ? [] : [{ communityId, subjectId: personId }])]
  return {
    output: { bookingId: row.id, personId, spokenCode: spokenCode(row.id, row.room.point.name) },
    audit,
    messages: [...messages, ...madeMessages(row)],
  }
}
