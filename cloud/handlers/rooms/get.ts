import type { Output } from '../../../src/contract/schema/types'
import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { roomSign } from '../../rooms/room-sign'
import { findRoom } from '../../storage/rooms/room-writes'
import { feedPath } from '../bookings/feed-path'
import type { ReadHandler } from '../handler'

/** A room as its staff edit it, with the code of its door sign. */
export const roomsGet: ReadHandler<'rooms.get'> = async ({ db, person }, { roomId }) => {
  const room = person && mayActFor(person, communityOf(roomId)) ? await findRoom(db, roomId) : undefined
  if (!room) throw new Refusal('not_found')
  const { id, name, kind, capacity, floor, fee, note, rules, hours, version, code } = room
  return {
    id,
    pointId: room.point_id,
    version,
    name,
    kind,
    capacity,
    floor,
    fee,
    note,
    hours,
    code,
    rules: rules as Output<'rooms.get'>['rules'], // The rules were validated by the contract when they were written.
    isRetired: room.retired_at !== null,
    codeSvg: await roomSign(code),
    feed: feedPath(room.feed_secret),
  }
}
