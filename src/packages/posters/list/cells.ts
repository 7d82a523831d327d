import type { Output } from '../../../client/call'
import type { PrintedField } from '../../../domain/posters/printed'
import { type PosterTask, posterTasks } from '../../../domain/scan/poster-code'

export type PostersSeen = Output<'posters.list'>
export type PosterPoint = PostersSeen['points'][number]
type Poster = PosterPoint['posters'][number]

/** One sheet that hangs or could hang: a task at a point, or the sign at a room's entrance. */
export interface Cell {
  /** Unique on the page. */
  key: string
  pointId: string
  task: PosterTask
  /** Null: of the point itself. */
  room: { id: string; name: string } | null
  /** The poster in use; null: never printed, or ended. */
  poster: Pick<Poster, 'id' | 'madeAt'> | null
  /** What its sheet says and is no longer true. */
  changed: readonly PrintedField[]
  /** There is no room to book at its point. */
  isWithoutRooms: boolean
}

const cellOf = ({ id: pointId, rooms, posters }: PosterPoint, task: PosterTask, room: Cell['room']): Cell => {
  const poster = posters.find((one) => one.task === task && one.roomId === (room?.id ?? null)) ?? null
  return {
    key: `${pointId} ${task} ${room?.id ?? ''}`,
    pointId,
    task,
    room,
    poster,
    changed: poster?.changed ?? [],
    isWithoutRooms: task === 'rooms' && rooms.length === 0,
  }
}

/** The posters of a point, one a task. */
export const posterCells = (point: PosterPoint): Cell[] => posterTasks.map((task) => cellOf(point, task, null))

/** The signs at the entrances of its rooms. */
export const signCells = (point: PosterPoint): Cell[] => point.rooms.map((room) => cellOf(point, 'checkIn', room))

/** All sheets of a point. */
export const cellsOf = (point: PosterPoint): Cell[] => [...posterCells(point), ...signCells(point)]
