import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { asMissing, type CallMethod, type Output } from '../client/call'
import { sentenceOf } from '../client/sentences.zh'
import type { Says } from '../domain/report'
import { Load } from './load'

/** An address with half an id is a point that does not exist, not a form filled in wrongly. */
const rethrowAsMissing = (error: unknown): never => {
  throw asMissing(error)
}

export type Point = Output<'points.get'>

/** What the phone knows about one point. Each open page has its own, so a late answer never lands on another point. */
export class PointStore {
  readonly point = new Load<Point>()
  reported: Output<'points.report'> | null = null
  confirmedAt = ''
  problem = ''
  isBusy = false

  constructor(
    private readonly call: CallMethod,
    private readonly pointId: string,
  ) {
    makeAutoObservable<this, 'call' | 'pointId'>(
      this,
      { call: false, pointId: false, point: observableRef, reported: observableRef },
      { autoBind: true },
    )
  }

  /** The id the server answers to now: a moved point has a new one. */
  get id(): string {
    return this.point.value?.id ?? this.pointId
  }

  load(): Promise<void> {
    return this.point.ask(() => this.call('points.get', { pointId: this.id }).catch(rethrowAsMissing))
  }

  async report(says: Says): Promise<void> {
    await this.whileBusy(async () => {
      const reported = await this.call('points.report', { pointId: this.id, says })
      runInAction(() => {
        this.reported = reported
      })
      await this.load()
    })
  }

  /** A worker of the community has checked what is written here. */
  async confirm(): Promise<void> {
    await this.whileBusy(async () => {
      const { confirmedAt } = await this.call('points.confirm', { pointId: this.id })
      runInAction(() => {
        this.confirmedAt = confirmedAt
      })
      await this.load()
    })
  }

  /** One thing at a time. What goes wrong becomes a sentence; what is on screen stays. */
  private async whileBusy(work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    this.problem = ''
    this.reported = null
    try {
      await work()
    } catch (error) {
      runInAction(() => {
        this.problem = sentenceOf(error)
      })
    } finally {
      runInAction(() => {
        this.isBusy = false
      })
    }
  }
}
