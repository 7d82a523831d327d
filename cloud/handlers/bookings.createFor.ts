import type { Input } from '../../src/contract/schemas/table'
import { spokenCode } from '../../src/domain/booking/spoken-code'
import { communityOf } from '../../src/domain/id'
import { normalPhone } from '../../src/domain/phone-number'
import { Refusal } from '../../src/domain/refusal'
import { mayActFor } from '../../src/domain/role'
import { book } from '../booking/book'
import { madeMessages } from '../booking/told'
import { isCommunity } from '../storage/me'
import { makePerson } from '../storage/people-made'
import { holdPerson } from '../storage/rooms/of-person'
import type { ChangeContext, ChangeHandler } from './handler'

type Caller = NonNullable<Input<'bookings.createFor'>['caller']>

/** Writes a caller down as `people.create` does. @returns their id */
const writeDown = async ({ tx, person, now, random16 }: ChangeContext, caller: Caller, communityId: number): Promise<string> => {
  if (!(await isCommunity(tx, communityId))) throw new Refusal('not_found')
  const [name, phone] = [caller.name.trim(), caller.phone === null ? null : normalPhone(caller.phone)]
  if (name === '') throw new Refusal('name_missing')
  if (caller.phone !== null && phone === null) throw new Refusal('phone_wrong')
  const id = random16()
  const { isEightyPlus } = caller
  await makePerson(tx, { id, name, phone, homeCommunityId: communityId, isEightyPlus, madeBy: person.personId, at: now })
  return id
}

/** Books for somebody who calls or stands at the counter, known or not. Their own quota counts it. */
export const bookingsCreateFor: ChangeHandler<'bookings.createFor'> = async (context, { caller, personId: known, ...wish }) => {
  const { person } = context
  const communityId = communityOf(wish.roomId)
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  if (!known && !caller) throw new Refusal('caller_missing')
  if (known && !(await holdPerson(context.tx, known))) throw new Refusal('not_found')
  const personId = known ?? (caller ? await writeDown(context, caller, communityId) : '')
  const wished = { ...wish, purpose: wish.purpose.trim(), personId, madeBy: person.personId, isStaff: true }
  const { row, messages } = await book(context, wished)
  const audit = [{ communityId, subjectId: row.id }, ...(known ? [] : [{ communityId, subjectId: personId }])]
  return {
    output: { bookingId: row.id, personId, spokenCode: spokenCode(row.id, row.room.point.name) },
    audit,
    messages: [...messages, ...madeMessages(row)],
  }
}
