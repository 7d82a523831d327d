import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../client/call'
import type { Device } from '../client/device'
import { keep, readKept } from '../client/storage'
import type { ProfileName } from '../domain/walk/profile'
import { Load } from './load'
import type { SettingsStore } from './settings'
import type { Where } from './where'

export type Way = Output<'points.way'>

const KEY = 'way'

/** The way from a place to one point. The last one asked for is kept for when there is no network. */
export class WayStore {
  readonly way = new Load<Way>()
  /** The step-free way instead of the usual pace, for this page only. */
  isStepFree = false

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write'>,
    private readonly settings: SettingsStore,
    private readonly pointId: string,
  ) {
    makeAutoObservable<this, 'call' | 'device' | 'settings' | 'pointId'>(
      this,
      { call: false, device: false, settings: false, pointId: false, way: observableRef },
      { autoBind: true },
    )
  }

  get profile(): ProfileName {
    return this.isStepFree ? 'stepfree' : this.settings.pace
  }

  async load({ lat, lng, crs }: Where): Promise<void> {
    const { profile, pointId } = this
    await this.way.ask(async () => {
      const way = await this.call('points.way', { lat, lng, crs, profile, pointId })
      keep(this.device, KEY, way)
      return way
    })
    if (!this.way.isUnreachable || this.way.value) return
    const isMine = (value: unknown): value is Way | null => (value as Way | null)?.point?.id === pointId
    this.way.put(readKept<Way | null>(this.device, KEY, isMine, null))
  }

  setStepFree(isStepFree: boolean): void {
    this.isStepFree = isStepFree
  }
}
