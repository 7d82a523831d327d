import { sql } from 'kysely'
import type { Output } from '../../../src/contract/schema/types'

/** A room's public fields. */
export type SeenRoom = Output<'rooms.day'>['room']

/** A room and its point in the form of the contract; for statements with `room` and `point` in them. */
export const roomJson = sql<SeenRoom>`jsonb_build_object('id', room.id, 'name', room.name, 'kind', room.kind,
  'capacity', room.capacity, 'floor', room.floor, 'fee', room.fee, 'note', room.note, 'communityId', room.community_id,
  'point', jsonb_build_object('id', point.id, 'name', point.name, 'address', point.address, 'phone', point.phone))`

/** A room with its point. */
export const roomWithPoint = sql`room
  join point on point.community_id = room.community_id and point.id = room.point_id`

/** PostgreSQL writes instants into JSON with an offset; everywhere else they end in `Z`. */
export const instantOf = (text: string): string => new Date(text).toISOString()
