import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { type CallMethod, type Output, rethrowAsMissing } from '../../../client/call'
import type { Says } from '../../../domain/points/report'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import { Kept } from '../../../stores/kept'
import type { Load } from '../../../stores/load'

export type Point = Output<'points.get'>

/** One point. Each open page has a store of its own, so that a late response never ends up on another point. */
export class PointStore {
  readonly kept: Kept<Point>
  reported: Output<'points.report'> | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    device: Pick<Device, 'read' | 'write' | 'now'>,
    private readonly pointId: string,
  ) {
    this.kept = new Kept<Point>(device, 'point')
    makeAutoObservable<this, 'call' | 'pointId'>(
      this,
      { call: false, pointId: false, kept: false, reported: observableRef, act: false },
      { autoBind: true },
    )
  }

  get point(): Load<Point> {
    return this.kept.answer
  }

  /** The id the server currently uses: a moved point has a new one. */
  get id(): string {
    return this.point.value?.id ?? this.pointId
  }

  load(): Promise<void> {
    const { id } = this
    return this.kept.ask(id, () => this.call('points.get', { pointId: id }).catch(rethrowAsMissing))
  }

  report(says: Says): Promise<void> {
    return this.act.run(async () => {
      runInAction(() => {
        this.reported = null
      })
      const reported = await this.call('points.report', { pointId: this.id, says })
      runInAction(() => {
        this.reported = reported
      })
      await this.load()
    })
  }

  /** A worker of the community has verified the data. */
  confirm(): Promise<void> {
    return this.act.run(async () => {
      await this.call('points.confirm', { pointId: this.id })
      await this.load()
    })
  }
}
