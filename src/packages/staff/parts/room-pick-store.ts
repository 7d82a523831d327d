import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

export type ListedRoom = Output<'rooms.list'>['rows'][number]

/** The rooms of a community, and which of them is meant. */
export class RoomPickStore {
  readonly rooms = new Load<ListedRoom[]>()
  /** Empty as long as none is chosen. */
  roomId: string

  /** @param roomId the room that the page was opened with */
  constructor(
    private readonly call: CallMethod,
    roomId = '',
  ) {
    this.roomId = roomId
    makeAutoObservable<this, 'call'>(this, { call: false, rooms: observableRef }, { autoBind: true })
  }

  /** A single room need not be chosen, and one of another community is chosen no more. */
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

  /** The one that is chosen, once the list is there. */
  get room(): ListedRoom['room'] | null {
    return this.rooms.value?.find(({ room }) => room.id === this.roomId)?.room ?? null
  }
}
