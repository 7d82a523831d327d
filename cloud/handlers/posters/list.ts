import { limits } from '../../../src/contract/limits'
import { mayActFor } from '../../../src/domain/people/role'
import { changedSince, lacksOf, printedOf } from '../../../src/domain/posters/printed'
import { Refusal } from '../../../src/domain/refusal'
import { Failure } from '../../dispatch/answer'
import { firstCommunity, isSampleDistrict } from '../../storage/points/district'
import { listPosterPoints, type PosterPoint } from '../../storage/posters/poster-points'
import { listPosters, type PosterInUse } from '../../storage/posters/posters'
import type { ReadHandler } from '../handler'

const presentPoster = (
  point: PosterPoint,
  { id, task, code, roomId, madeAt, printed, lastScannedOn }: PosterInUse,
) => ({
  id,
  task,
  code,
  roomId,
  madeAt: printed === null ? null : madeAt,
  changed:
    printed === null
      ? []
      : changedSince(printed, printedOf(point, point.rooms.find((room) => room.id === roomId) ?? null)),
  lastScannedOn,
})

const presentPoint = (point: PosterPoint, posters: readonly PosterInUse[]) => {
  const { id, name, hasPosition, hasNoSteps, rooms } = point
  const printed = printedOf(point, null)
  return {
    id,
    name,
    phone: printed.phone,
    hours: printed.hours,
    hasNoSteps,
    lacks: lacksOf(printed, { hasPosition, hasRooms: rooms.length > 0 }),
    rooms,
    posters: posters.filter(({ pointId }) => pointId === id).map((poster) => presentPoster(point, poster)),
  }
}

/** The posters of a community, point by point, with what their sheets say and is no longer true. */
export const postersList: ReadHandler<'posters.list'> = async ({ db, person, now }, input) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const communityId = input.communityId ?? person.communityId ?? (await firstCommunity(db))
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  const points = await listPosterPoints(db, { communityId }, limits.listRowsMax)
  const posters = await listPosters(
    db,
    points.map(({ id }) => id),
  )
  return {
    at: now,
    isSample: await isSampleDistrict(db),
    communityId,
    points: points.map((point) => presentPoint(point, posters)),
  }
}
