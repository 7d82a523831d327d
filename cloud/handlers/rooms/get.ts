import type { Output } from '../../../src/contract/schema/types'
import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { spokenPosterCode } from '../../../src/domain/scan/poster-code'
import { roomCodeText, roomSign } from '../../rooms/room-sign'
import { findDoorSign } from '../../storage/posters/check-in-poster'
import { findRoom } from '../../storage/rooms/room-writes'
import { feedPath } from '../bookings/feed-path'
import type { ReadHandler } from '../handler'

/** A room as its staff edit it, with the code of its door sign. */
export const roomsGet: ReadHandler<'rooms.get'> = async ({ db, person, ports }, { roomId }) => {
  const room = person && mayActFor(person, communityOf(roomId)) ? await findRoom(db, roomId) : undefined
  if (!room) throw new Refusal('not_found')
  const sign = await findDoorSign(db, roomId)
  const { id, name, kind, capacity, floor, fee, note, rules, hours, version, code } = room
  const text = sign === undefined ? roomCodeText(code) : ports.posters.qrText(sign)
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
    code: sign === undefined ? code : spokenPosterCode(sign),
    rules: rules as Output<'rooms.get'>['rules'], // The rules were validated by the contract when they were written.
    isRetired: room.retired_at !== null,
    codeSvg: text === null ? null : await roomSign(text),
    feed: feedPath(room.feed_secret),
  }
}
