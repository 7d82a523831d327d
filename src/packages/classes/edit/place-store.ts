import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

type Points = Output<'points.list'>['rows']
type Rooms = Output<'rooms.list'>['rows']

/** Where a new programme can be: the points of a community, and the rooms of the chosen one. */
export class PlaceStore {
  readonly points = new Load<Points>()
  readonly rooms = new Load<Rooms>()
  communityId: number | null = null
  private pointId = ''

  /** @param onPoint another point, or none, is chosen: the form keeps no room of the one before */
  constructor(
    private readonly call: CallMethod,
    private readonly onPoint: (pointId: string) => void,
  ) {
    makeAutoObservable<this, 'call' | 'onPoint' | 'pointId'>(
      this,
      { call: false, onPoint: false, pointId: false, points: observableRef, rooms: observableRef },
      { autoBind: true },
    )
  }

  /** The points of a community. One of another community is not chosen any more. */
  async ofCommunity(communityId: number): Promise<void> {
    if (communityId === this.communityId) return
    this.communityId = communityId
    this.points.put(null)
    this.rooms.put(null)
    this.onPoint('')
    await this.loadPoints()
  }

  async loadPoints(): Promise<void> {
    const { communityId } = this
    if (communityId === null) return
    await this.points.ask(async () => (await this.call('points.list', { communityId })).rows)
    const { value: points, problem } = this.points
    const [only, another] = points ?? []
    if (problem === '' && only && !another) await this.choosePoint(only.id)
  }

  async choosePoint(pointId: string): Promise<void> {
    this.pointId = pointId
    this.rooms.put(null)
    this.onPoint(pointId)
    await this.loadRooms()
  }

  async loadRooms(): Promise<void> {
    const { pointId } = this
    await this.rooms.ask(async () => (await this.call('rooms.list', { pointId })).rows)
  }
}
