import type { Input } from '../../src/contract/schema/types'
import { limits } from '../../src/contract/limits'
import { communityOf } from '../../src/domain/id'
import { mayActFor, type Person } from '../../src/domain/people/role'
import { Refusal } from '../../src/domain/refusal'
import { listPosterPoints, type PosterPoint } from '../storage/posters/poster-points'
import type { Db } from '../storage/tables'
import type { Wish } from './plan-sheets'

type Asked = Input<'posters.make'>

/** The points that are named one by one, or by a room of theirs. */
const namedPoints = async (db: Db, pointIds: readonly string[], roomIds: readonly string[]): Promise<PosterPoint[]> => {
  const points = await listPosterPoints(db, { pointIds, roomIds }, null)
  const ids = new Set([...points.map(({ id }) => id), ...points.flatMap(({ rooms }) => rooms.map(({ id }) => id))])
  if (![...pointIds, ...roomIds].every((id) => ids.has(id))) throw new Refusal('not_found')
  return points
}

/** The points of a community, the caller's own by default. */
const communityPoints = async (db: Db, person: Person, communityId: number | undefined): Promise<PosterPoint[]> => {
  const wanted = communityId ?? person.communityId
  if (wanted === null) throw new Refusal('nothing_to_print')
  if (!mayActFor(person, wanted)) throw new Refusal('not_found')
  return listPosterPoints(db, { communityId: wanted }, limits.listRowsMax)
}

/**
 * All points of which something is to be printed, with their rooms, each once.
 * @throws Refusal `not_found` for a point or room that does not exist or that the caller does not work for
 */
export const pointsToPrint = async (db: Db, person: Person, asked: Asked): Promise<PosterPoint[]> => {
  const { pointIds, sheets = [], signRoomIds = [], tasks, hasDoorSigns } = asked
  const named = [...(pointIds ?? []), ...sheets.map(({ pointId }) => pointId)]
  if (![...named, ...signRoomIds].every((id) => mayActFor(person, communityOf(id)))) throw new Refusal('not_found')
  const isForAll = pointIds === undefined && (tasks.length > 0 || hasDoorSigns)
  const points = [
    ...(await namedPoints(db, named, signRoomIds)),
    ...(isForAll ? await communityPoints(db, person, asked.communityId) : []),
  ]
  return [...new Map(points.map((point) => [point.id, point])).values()]
}

/** Which sheets of these points are printed. */
export const wishOf = ({ pointIds, communityId, sheets = [], signRoomIds = [], tasks, hasDoorSigns }: Asked): Wish => {
  const single = new Set(sheets.map(({ pointId, task }) => `${pointId} ${task}`))
  const isInAll = (pointId: string) =>
    pointIds === undefined
      ? communityId === undefined || communityOf(pointId) === communityId
      : pointIds.includes(pointId)
  return {
    isWanted: (pointId, task) => single.has(`${pointId} ${task}`) || (tasks.includes(task) && isInAll(pointId)),
    isSignWanted: (pointId, roomId) => signRoomIds.includes(roomId) || (hasDoorSigns && isInAll(pointId)),
  }
}
