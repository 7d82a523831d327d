import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

export type CommunityRooms = Output<'rooms.list'>
type Points = Output<'points.list'>['rows']

/** The rooms of a community, and the points where one can be added. */
export class CommunityRoomsStore {
  readonly rooms = new Load<CommunityRooms>()
  /** Loaded when the caller wants to add a room. */
  readonly points = new Load<Points>()
  communityId: number | null = null
  isAdding = false

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(
      this,
      { call: false, rooms: observableRef, points: observableRef },
      { autoBind: true },
    )
  }

  /** The rooms of the previous community are cleared at once. */
  async ofCommunity(communityId: number | null): Promise<void> {
    if (communityId === this.communityId) return
    this.communityId = communityId
    this.rooms.put(null)
    this.points.put(null)
    this.isAdding = false
    await this.load()
  }

  async load(): Promise<void> {
    const { communityId } = this
    if (communityId !== null) await this.rooms.ask(() => this.call('rooms.list', { communityId }))
  }

  async add(): Promise<void> {
    this.isAdding = true
    await this.loadPoints()
  }

  stopAdding(): void {
    this.isAdding = false
  }

  async loadPoints(): Promise<void> {
    const { communityId } = this
    if (communityId !== null) await this.points.ask(async () => (await this.call('points.list', { communityId })).rows)
  }
}
