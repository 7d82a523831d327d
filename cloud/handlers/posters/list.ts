import { limits } from '../../../src/contract/limits'
import { mayActFor } from '../../../src/domain/people/role'
import { changedSince, lacksOf, printedOf } from '../../../src/domain/posters/printed'
import { Refusal } from '../../../src/domain/refusal'
import { Failure } from '../../dispatch/answer'
import { firstCommunity, isSampleDistrict } from '../../storage/points/district'
import { listPosterPlaces, type PosterPlace } from '../../storage/posters/places'
import { listPosters, type PosterInUse } from '../../storage/posters/posters'
import type { ReadHandler } from '../handler'

const presentPoster = (
  place: PosterPlace,
  { id, task, code, roomId, madeAt, printed, lastScannedOn }: PosterInUse,
) => ({
  id,
  task,
  code,
  roomId,
  madeAt,
  changed: changedSince(printed, printedOf(place, place.rooms.find((room) => room.id === roomId) ?? null)),
  lastScannedOn,
})

/** The posters of a community, point by point, with what their sheets say and is no longer true. */
export const postersList: ReadHandler<'posters.list'> = async ({ db, person, now }, input) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const communityId = input.communityId ?? person.communityId ?? (await firstCommunity(db))
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  const places = await listPosterPlaces(db, { communityId }, limits.listRowsMax)
  const posters = await listPosters(
    db,
    places.map(({ id }) => id),
  )
  return {
    at: now,
    isSample: await isSampleDistrict(db),
    communityId,
    points: places.map((place) => ({
      id: place.id,
      name: place.name,
      lacks: lacksOf(printedOf(place, null), place.hasPosition),
      rooms: place.rooms,
      posters: posters.filter(({ pointId }) => pointId === place.id).map((poster) => presentPoster(place, poster)),
    })),
  }
}
