import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { type Device, LocateError, type LocateFailure, type Place } from '../../client/device'
import { keep, readKept } from '../../client/storage'

export type { LocateFailure }

/** The current place, and its source. `label` is what the person chose; a GPS position has none. */
export interface Where extends Place {
  from: 'gps' | 'community' | 'map'
  label: string
  /** The community that was chosen, or that lies around the chosen spot. */
  community?: { id: number; name: string }
}

const KEY = 'where'

const isWhere = (value: unknown): value is Where | null =>
  value === null ||
  (typeof value === 'object' &&
    typeof (value as Where).lat === 'number' &&
    typeof (value as Where).lng === 'number' &&
    typeof (value as Where).label === 'string')

/** The place that answers are about. A chosen community or spot is stored, a GPS position is kept only in memory. */
export class WhereStore {
  where: Where | null
  failure: LocateFailure | null = null
  isLocating = false

  constructor(
    private readonly device: Pick<
      Device,
      'read' | 'write' | 'locate' | 'isLocationGranted' | 'openSettings' | 'canLocate'
    >,
  ) {
    this.where = readKept<Where | null>(device, KEY, isWhere, null)
    makeAutoObservable<this, 'device'>(this, { device: false, where: observableRef }, { autoBind: true })
  }

  get canLocate(): boolean {
    return this.device.canLocate
  }

  /** At start: takes the position only when that was allowed before and no place is chosen. */
  async resume(): Promise<void> {
    if (this.where || !this.canLocate) return
    const isGranted = await this.device.isLocationGranted().catch(() => false)
    if (isGranted) await this.locate()
  }

  /** Requests the position; the system's permission prompt comes on the first press. */
  async locate(): Promise<void> {
    if (this.isLocating) return
    this.isLocating = true
    this.failure = null
    try {
      const place = await this.device.locate()
      runInAction(() => {
        this.where = { ...place, from: 'gps', label: '' }
      })
      keep(this.device, KEY, null)
    } catch (error) {
      runInAction(() => {
        this.failure = error instanceof LocateError ? error.reason : 'unavailable'
      })
    } finally {
      runInAction(() => {
        this.isLocating = false
      })
    }
  }

  /** After a refusal: opens the settings, where it can be allowed again, and then takes the position. */
  async reopen(): Promise<void> {
    const isAllowed = await this.device.openSettings().catch(() => false)
    // The settings do not cover WeChat's privacy prompt, which may be shown again, so the position is requested in any
    // case.
    if (isAllowed || this.failure !== null) await this.locate()
  }

  choose(where: Where): void {
    this.where = where
    this.failure = null
    keep(this.device, KEY, where)
  }

  forget(): void {
    this.where = null
    this.failure = null
    keep(this.device, KEY, null)
  }
}
