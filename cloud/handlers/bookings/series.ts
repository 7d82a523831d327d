import { partyProblem } from '../../../src/domain/rooms/party'
import { remindAt } from '../../../src/domain/rooms/reminder'
import { weekly } from '../../../src/domain/rooms/series'
import { communityOf, makeId } from '../../../src/domain/id'
import { message } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { bufferedEnd, minutesAfter } from '../../rooms/buffered-end'
import { assertOpen, type PlainReservation, reserveAll } from '../../rooms/reserve-all'
import { settle } from '../../rooms/settle'
import { isRoom, listFacts } from '../../storage/rooms/facts'
import { lockRoom } from '../../storage/rooms/lock-room'
import { lockPersonShared } from '../../storage/people/lock-person'
import type { ChangeHandler } from '../handler'

/** Books a room for a group every week: all dates or none. Its contact is notified once. */
export const bookingsSeries: ChangeHandler<'bookings.series'> = async (context, input) => {
  const { tx, person, now, random16 } = context
  const { roomId, startsAt, partySize, weeks } = input
  const [communityId, personId] = [communityOf(roomId), input.personId ?? null]
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  const title = input.title.trim()
  if (title === '') throw new Refusal('walk_in_missing')
  refuseUnclear({ title })
  if (personId !== null && !(await lockPersonShared(tx, personId))) throw new Refusal('not_found')
  const room = await lockRoom(tx, roomId)
  const [facts] = await listFacts(tx, isRoom(roomId), { from: 0, to: 0 }, { now, rowsMax: 1 })
  if (!room || !facts) throw new Refusal('not_found')
  if (partyProblem(partySize, facts.capacity)) throw new Refusal('party_size')

  const messages = await settle(context, room)
  const times = weekly({ startsAt, endsAt: minutesAfter(startsAt, input.minutes) }, weeks)
  await assertOpen(context, roomId, times)
  const seriesId = makeId(communityId, random16())
  const bookings = times.map((one): PlainReservation => ({
    ...one,
    id: makeId(communityId, random16()),
    roomId,
    kind: 'booking',
    state: 'confirmed',
    personId,
    madeBy: person.personId,
    partySize,
    purpose: '',
    title,
    seriesId,
    blockedUntil: bufferedEnd(one.endsAt, room.rules),
    remindAt: personId === null ? null : remindAt(one.startsAt, now),
  }))
  await reserveAll(context, bookings)
  const ids = bookings.map(({ id }) => id)
  const data = { room: room.name, point: room.pointName, at: startsAt }
  const about = { communityId, subjectId: ids[0] ?? seriesId }
  const bookedMessage = (to: { personId: string }) =>
    weeks === 1
      ? message('booking_made', { ...about, to, data })
      : message('booking_series_made', { ...about, to, data: { ...data, times: String(weeks) } })
  return {
    output: { bookings: ids },
    audit: [{ communityId, subjectId: seriesId }],
    messages: [...messages, ...(personId === null ? [] : [bookedMessage({ personId })])],
  }
}
