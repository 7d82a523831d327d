import { limits } from '../../../src/contract/limits'
import { cutAtMidnight } from '../../../src/domain/rooms/day/block-days'
import { weekly } from '../../../src/domain/rooms/series'
import { communityOf, makeId } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { DAY_MS } from '../../../src/domain/time'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { type PlainReservation, reserveAll } from '../../rooms/reserve-all'
import { settle } from '../../rooms/settle'
import { lockRoom } from '../../storage/rooms/lock-room'
import type { ChangeHandler } from '../handler'

/**
 * Blocks a room for the community itself, so that nobody can book it. An existing booking prevents this and is named in
 * the refusal.
 */
export const bookingsBlock: ChangeHandler<'bookings.block'> = async (context, { roomId, title, weeks, ...span }) => {
  const { tx, person, now, random16 } = context
  const communityId = communityOf(roomId)
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  const why = title.trim()
  if (why === '') throw new Refusal('reason_missing')
  refuseUnclear({ title })
  const lengthMs = Date.parse(span.endsAt) - Date.parse(span.startsAt)
  if (lengthMs <= 0 || lengthMs > limits.blockDaysMax * DAY_MS) throw new Refusal('slot_length')
  if (Date.parse(span.endsAt) <= Date.parse(now)) throw new Refusal('slot_past')
  const spans = weekly(span, weeks).flatMap(cutAtMidnight)
  if (spans.length > limits.blockDaysMax) throw new Refusal('slot_length')

  const room = await lockRoom(tx, roomId)
  if (!room) throw new Refusal('not_found')
  if (room.isRetired) throw new Refusal('room_retired')
  const messages = await settle(context, room)
  const seriesId = spans.length > 1 ? makeId(communityId, random16()) : null
  const blocks = spans.map((one): PlainReservation => ({
    ...one,
    id: makeId(communityId, random16()),
    roomId,
    kind: 'block',
    state: 'blocked',
    title: why,
    blockedUntil: one.endsAt,
    personId: null,
    madeBy: person.personId,
    partySize: 0,
    purpose: '',
    seriesId,
  }))
  await reserveAll(context, blocks)
  const ids = blocks.map(({ id }) => id)
  return { output: { blocks: ids }, audit: [{ communityId, subjectId: seriesId ?? ids[0] ?? roomId }], messages }
}
