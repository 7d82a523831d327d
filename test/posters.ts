import { cryptoRandom16 } from '../cloud/platform/ids'
import type { Input } from '../src/contract/schema/types'
import { communityOf, makeId } from '../src/domain/id'
import { posterCode, randomCodePart } from '../src/domain/scan/poster-code'
import type { PosterTask } from '../src/domain/scan/poster-task'
import { newKey, type World } from './factories'

type Wish = Partial<Input<'posters.make'>>

/** Prints posters as a worker of the points' community. */
export const makePosters = (world: World, worker: string, wish: Wish) =>
  world.ask(worker, 'posters.make', { tasks: ['look'], hasDoorSigns: false, size: 'A4', ...wish }, newKey())

/** The code of the poster in use for a task at a point, or of the sign of a room there. */
export const codeOf = async (world: World, pointId: string, task: PosterTask, roomId: string | null = null) => {
  const { poster = [] } = await world.rows('poster')
  const found = poster.find(
    (row) => row.point_id === pointId && row.task === task && row.room_id === roomId && row.ended_at === null,
  )
  if (!found) throw new Error(`no poster for ${task} at ${pointId}`)
  return String(found.code)
}

/** The id of that poster. */
export const posterIdOf = async (world: World, code: string): Promise<string> => {
  const { poster = [] } = await world.rows('poster')
  return String(poster.find((row) => row.code === code)?.id)
}

/** A poster in use at a point, for booking rooms. @returns its id */
export const newPoster = async (world: World, pointId: string): Promise<string> => {
  const id = makeId(communityOf(pointId), cryptoRandom16())
  const code = posterCode('rooms', randomCodePart(cryptoRandom16))
  await world.db
    .insertInto('poster')
    .values({
      community_id: communityOf(pointId),
      id,
      code,
      point_id: pointId,
      task: 'rooms',
      made_at: world.clock.now,
      printed: JSON.stringify({ name: '演示服务点', phone: null, hours: null, room: null }),
    })
    .execute()
  return id
}
