import { makeId } from '../../src/domain/id'
import { type Lack, lacksOf, printedOf } from '../../src/domain/posters/printed'
import { posterCode, randomCodePart } from '../../src/domain/scan/poster-code'
import { type PosterTask, posterTasks } from '../../src/domain/scan/poster-task'
import type { PosterPoint } from '../storage/posters/poster-points'
import type { NewPoster, PosterInUse } from '../storage/posters/posters'

/** A sheet to be printed: with the code in use, or with a new one. `id`: the poster's, if it is a new one. */
export interface PlannedSheet extends NewPoster {
  hasNoSteps: boolean
  lacks: Lack[]
}

export interface Wish {
  isWanted: (pointId: string, task: PosterTask) => boolean
  /** The sign at the entrance of a room. */
  isSignWanted: (pointId: string, roomId: string) => boolean
}

/** The same sheets for every point. @param wish `hasDoorSigns`: one more for each room */
export const everywhere = ({ tasks, hasDoorSigns }: { tasks: readonly PosterTask[]; hasDoorSigns: boolean }): Wish => ({
  isWanted: (_, task) => tasks.includes(task),
  isSignWanted: () => hasDoorSigns,
})

const keyOf = (pointId: string, roomId: string | null, task: PosterTask): string => `${pointId} ${roomId} ${task}`

/** Which sheets are printed for these points, point by point. A poster in use keeps its code. */
export const planSheets = (
  points: readonly PosterPoint[],
  inUse: readonly PosterInUse[],
  { isWanted, isSignWanted }: Wish,
  random16: () => string,
): PlannedSheet[] => {
  const codes = new Map(inUse.map(({ pointId, roomId, task, code }) => [keyOf(pointId, roomId, task), code]))
  return points.flatMap((point) => {
    const { communityId, id: pointId, hasPosition, hasNoSteps } = point
    const sheetOf = (task: PosterTask, room: { id: string; name: string } | null): PlannedSheet => {
      const printed = printedOf(point, room)
      const roomId = room?.id ?? null
      return {
        communityId,
        id: makeId(communityId, random16()),
        code: codes.get(keyOf(pointId, roomId, task)) ?? posterCode(task, randomCodePart(random16)),
        pointId,
        roomId,
        task,
        printed,
        hasNoSteps,
        lacks: lacksOf(printed, { hasPosition, hasRooms: task !== 'rooms' || point.rooms.length > 0 }),
      }
    }
    return [
      ...posterTasks.filter((task) => isWanted(pointId, task)).map((task) => sheetOf(task, null)),
      ...point.rooms.filter((room) => isSignWanted(pointId, room.id)).map((room) => sheetOf('checkIn', room)),
    ]
  })
}
