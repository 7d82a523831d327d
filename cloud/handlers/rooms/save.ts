import type { Input } from '../../../src/contract/schema/types'
import { areRulesRight } from '../../../src/domain/rooms/rules'
import { areHoursInOrder } from '../../../src/domain/points/hours'
import { communityOf, makeId } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { asciiPart } from '../../../src/domain/text'
import { refuseUnclear } from '../../../src/domain/visible-text'
import type { Random16 } from '../../platform/ids'
import { addDoorSign } from '../../posters/door-sign'
import { findRoom, insertRoom, replaceRoom } from '../../storage/rooms/room-writes'
import type { Tx } from '../../storage/tables'
import type { ChangeHandler } from '../handler'

/** Short enough to type, and long enough not to be guessed by somebody who has not seen the room. */
const CODE_CHARACTERS = 8

const checkWritten = ({ name, floor, fee, capacity, rules, hours }: Input<'rooms.save'>): void => {
  if (name.trim() === '') throw new Refusal('name_missing')
  refuseUnclear({ name, floor, fee })
  if (capacity < 1) throw new Refusal('capacity_wrong')
  if (!areRulesRight(rules)) throw new Refusal('rules_wrong')
  if (hours && !areHoursInOrder(hours)) throw new Refusal('hours_wrong')
}

const columnsOf = ({ name, kind, capacity, floor, fee, note, rules, hours }: Input<'rooms.save'>) => ({
  name: name.trim(),
  kind,
  capacity,
  floor: floor.trim(),
  fee: fee.trim(),
  note: note.trim(),
  rules: JSON.stringify(rules),
  hours: hours && JSON.stringify(hours),
})

/** Permanent secrets of the room: the code on its door sign and the secret of its screen. */
const secrets = (random16: Random16) => ({
  code: asciiPart(random16(), 0, CODE_CHARACTERS),
  feed_secret: random16() + random16(),
  retired_at: null,
})

const whyNotSaved = async (tx: Tx, { roomId, pointId }: Input<'rooms.save'>): Promise<Refusal> => {
  const room = roomId === undefined ? undefined : await findRoom(tx, roomId)
  if (!room || room.point_id !== pointId) return new Refusal('not_found')
  return new Refusal(room.retired_at === null ? 'changed_meanwhile' : 'room_retired')
}

/** Saves a room, new or over the version the caller has read. Existing bookings and signs stay as they are. */
export const roomsSave: ChangeHandler<'rooms.save'> = async ({ tx, person, now, random16 }, input) => {
  const { pointId } = input
  const communityId = communityOf(pointId)
  const roomId = input.roomId ?? makeId(communityId, random16())
  if (!mayActFor(person, communityId) || communityOf(roomId) !== communityId) throw new Refusal('not_found')
  checkWritten(input)

  const room = { ...columnsOf(input), community_id: communityId, id: roomId, point_id: pointId }
  const version =
    input.roomId === undefined
      ? await insertRoom(tx, { ...room, ...secrets(random16) })
      : await replaceRoom(tx, room, input.version ?? '')
  if (version === undefined) throw await whyNotSaved(tx, input)
  await addDoorSign(tx, { pointId, roomId, random16, made: { by: person.personId, at: now } })
  return { output: { roomId, version }, audit: [{ communityId, subjectId: roomId }], messages: [] }
}
