import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { asMissing, CallError, type CallMethod, type Input, type Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { mergeDrafts } from '../../../stores/merge-drafts'
import {
  draftOf,
  flawOf,
  newDraft,
  type Room,
  type RoomDraft,
  type RoomFlaw,
  readWeek,
  writtenOf,
} from './room-draft-store'

/** The point of the room, and the saved room; null while it does not exist yet. */
export interface OpenedRoom {
  room: Room | null
  point: Output<'points.get'>
}

/** The room, or the point of a new one. */
export type RoomWanted = { roomId: string } | { pointId: string }

/** A room being created or edited by the staff. Input is kept until it is saved. */
export class EditRoomStore {
  readonly opened = new Load<OpenedRoom>()
  draft: RoomDraft | null = null
  readonly act = new Act()
  isSaved = false
  /** The id of a newly created room. */
  madeId = ''
  /** The form as saved on the server, and the version that the next save overwrites. */
  private known: RoomDraft | null = null
  private version = ''

  constructor(
    private readonly call: CallMethod,
    private readonly wanted: RoomWanted,
  ) {
    makeAutoObservable<this, 'call' | 'wanted' | 'version' | 'known'>(
      this,
      {
        call: false,
        wanted: false,
        version: false,
        known: false,
        opened: observableRef,
        draft: observableRef,
        act: false,
      },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    await this.opened.ask(() => this.read())
    runInAction(() => {
      const { value: opened } = this.opened
      if (opened && !this.draft) this.draft = this.take(opened)
    })
  }

  type(change: Partial<RoomDraft>): void {
    if (this.draft) this.draft = { ...this.draft, ...change }
    this.isSaved = false
  }

  typeHours(weekday: number, text: string): void {
    if (this.draft) this.type({ week: this.draft.week.map((old, index) => (index === weekday ? text : old)) })
  }

  get flaw(): RoomFlaw | null {
    return this.draft && flawOf(this.draft)
  }

  /** The room's own week as typed; null for each day that is invalid. */
  get week() {
    return this.draft ? readWeek(this.draft) : []
  }

  async save(): Promise<void> {
    const [input, { draft }] = [this.input(), this]
    if (!input) return
    await this.act.run(async () => {
      try {
        const { roomId, version } = await this.call('rooms.save', input)
        this.version = version
        this.known = draft
        runInAction(() => {
          this.isSaved = this.draft === draft // input typed in the meantime is not saved
          if ('pointId' in this.wanted) this.madeId = roomId
        })
      } catch (error) {
        if (error instanceof CallError && error.code === 'changed_meanwhile') await this.catchUp()
        throw error
      }
    })
  }

  private async read(): Promise<OpenedRoom> {
    try {
      const room = 'roomId' in this.wanted ? await this.call('rooms.get', this.wanted) : null
      const pointId = 'pointId' in this.wanted ? this.wanted.pointId : (room?.pointId ?? '')
      return { room, point: await this.call('points.get', { pointId }) }
    } catch (error) {
      throw asMissing(error)
    }
  }

  /** Fills the form with the loaded version, which the next save overwrites. */
  private take({ room, point }: OpenedRoom): RoomDraft {
    this.version = room?.version ?? ''
    this.known = room ? draftOf(room, point.hours) : newDraft(point.hours)
    return this.known
  }

  /** Shows a colleague's newer version beside the input; the next save overwrites that version. */
  private async catchUp(): Promise<void> {
    const now = await this.read()
    runInAction(() => {
      const before = this.known
      const theirs = this.take(now)
      if (this.draft && before) this.draft = mergeDrafts(this.draft, before, theirs)
      this.opened.put(now)
    })
  }

  private input(): Input<'rooms.save'> | null {
    const { value: opened } = this.opened
    const written = this.draft && writtenOf(this.draft, opened?.room?.hours?.days)
    if (!opened || !written || this.madeId !== '') return null
    const over = opened.room ? { roomId: opened.room.id, version: this.version } : {}
    return { pointId: opened.point.id, ...over, ...written }
  }
}
