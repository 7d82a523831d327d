import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { limits } from '../../../contract/limits'
import type { PrintedField } from '../../../domain/posters/printed'
import type { PosterSize } from '../../../domain/posters/size'
import { type PosterTask, posterTasks } from '../../../domain/scan/poster-task'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

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

export type Printed = Output<'posters.make'>

/** The posters of a community: which are chosen, to be printed or to be ended. */
export class PostersStore {
  list = new Load<PostersSeen>()
  /** Keys of cells. */
  picked: ReadonlySet<string> = new Set()
  size: PosterSize = 'A4'
  communityId: number | null = null
  /** The place of the chosen sheet that is shown, from 0; the last one where fewer are chosen now. */
  private shownAt = 0
  /** What was printed last. */
  printed: Printed | null = null
  /** How many were ended by the last press. */
  endedCount = 0
  readonly act = new Act()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(
      this,
      { call: false, list: observableRef, act: false, picked: observableRef, printed: observableRef },
      { autoBind: true },
    )
  }

  /** Clears what is shown of another community, and loads. */
  async ofCommunity(communityId: number | null): Promise<void> {
    if (communityId === this.communityId) return
    this.communityId = communityId
    this.list = new Load<PostersSeen>() // an answer about the former community goes to the former list
    this.pickNone()
    const { list } = this
    await this.load()
    if (list === this.list) runInAction(() => this.pickOld())
  }

  /** What is chosen stays chosen. */
  async load(): Promise<void> {
    const { communityId } = this
    if (communityId !== null) await this.list.ask(() => this.call('posters.list', { communityId }))
  }

  get cells(): Cell[] {
    return (this.list.value?.points ?? []).flatMap(cellsOf)
  }

  get pickedCells(): Cell[] {
    return this.cells.filter(({ key }) => this.picked.has(key))
  }

  /** The chosen sheet that is shown as it will be printed; null: none is chosen. `at`: its place among them, from 1. */
  get shown(): { cell: Cell; point: PosterPoint; at: number; count: number } | null {
    const count = this.pickedCells.length
    const place = Math.min(this.shownAt, count - 1)
    const cell = this.pickedCells[place]
    const point = cell && this.list.value?.points.find(({ id }) => id === cell.pointId)
    return cell && point ? { cell, point, at: place + 1, count } : null
  }

  /** Shows the next chosen sheet, or with -1 the one before; from the last one it goes on with the first. */
  showNext(step: 1 | -1): void {
    const { shown } = this
    if (shown) this.shownAt = (shown.at - 1 + step + shown.count) % shown.count
  }

  /** Chosen posters in use. */
  get pickedInUse(): Cell[] {
    return this.pickedCells.filter(({ poster }) => poster !== null)
  }

  get pickedOldCount(): number {
    return this.pickedCells.filter(({ changed }) => changed.length > 0).length
  }

  get isTooMany(): boolean {
    return this.pickedCells.length > limits.postersPerCallMax
  }

  toggle(key: string): void {
    const picked = new Set(this.picked)
    if (!picked.delete(key)) picked.add(key)
    this.pick(picked)
  }

  /** Without sheets about rooms where there are none. */
  pickAll(): void {
    this.pick(this.cells.filter(({ isWithoutRooms }) => !isWithoutRooms).map(({ key }) => key))
  }

  /** Chooses the sheets that say something that has changed. */
  pickOld(): void {
    this.pick(this.cells.filter(({ changed }) => changed.length > 0).map(({ key }) => key))
  }

  pickNone(): void {
    this.pick([])
  }

  setSize(size: PosterSize): void {
    this.size = size
    this.forgetOutcome()
  }

  print(): Promise<void> {
    return this.act.run(async () => {
      const [cells, { list }] = [this.pickedCells, this]
      const printed = await this.call('posters.make', {
        tasks: [],
        hasDoorSigns: false,
        sheets: cells.filter(({ room }) => room === null).map(({ pointId, task }) => ({ pointId, task })),
        signRoomIds: cells.flatMap(({ room }) => (room === null ? [] : [room.id])),
        size: this.size,
      })
      if (list !== this.list) return
      this.drop(cells)
      runInAction(() => {
        this.printed = printed
      })
      await this.load()
    }, 'print')
  }

  /** Ends the chosen posters in use, one after the other: what a failure leaves stays chosen. */
  endPicked(): Promise<void> {
    return this.act.run(async () => {
      let count = 0
      try {
        for (const cell of this.pickedInUse) {
          if (cell.poster) await this.call('posters.end', { posterId: cell.poster.id })
          this.drop([cell])
          count += 1
        }
      } finally {
        runInAction(() => {
          this.endedCount = count
        })
        await this.load()
      }
    }, 'end')
  }

  /** What was chosen meanwhile stays chosen. */
  private drop(cells: readonly Cell[]): void {
    const done = new Set(cells.map(({ key }) => key))
    this.pick([...this.picked].filter((key) => !done.has(key)))
  }

  private pick(keys: Iterable<string>): void {
    this.picked = new Set(keys)
    this.forgetOutcome()
  }

  private forgetOutcome(): void {
    this.printed = null
    this.endedCount = 0
    this.act.forget()
  }
}
