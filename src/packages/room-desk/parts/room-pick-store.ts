import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

export type ListedRoom = Output<'rooms.list'>['rows'][number]

/** The rooms of a community, and the selected one. */
export class RoomPickStore {
  readonly rooms = new Load<ListedRoom[]>()
  /** Empty while none is selected. */
  roomId: string

  /** @param roomId the room that the page was opened with */
  constructor(
    private readonly call: CallMethod,
    roomId = '',
  ) {
    this.roomId = roomId
    makeAutoObservable<this, 'call'>(this, { call: false, rooms: observableRef }, { autoBind: true })
  }

  /** Selects a single room automatically, and deselects one of another community. */
  async load(communityId: number): Promise<void> {
    await this.rooms.ask(async () => (await this.call('rooms.list', { communityId })).rows)
    runInAction(() => {
      const { value: rows } = this.rooms
      if (!rows || this.room) return
      this.roomId = rows.length === 1 ? (rows[0]?.room.id ?? '') : ''
    })
  }

  choose(roomId: string): void {
    this.roomId = roomId
  }

  /** The selected room, once the list is loaded. */
  get room(): ListedRoom['room'] | null {
    return this.rooms.value?.find(({ room }) => room.id === this.roomId)?.room ?? null
  }
}
