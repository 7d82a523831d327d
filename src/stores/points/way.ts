import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import type { Device } from '../../client/device'
import type { ProfileName } from '../../domain/walk/profile'
import { Kept } from '../kept'
import type { Load } from '../load'
import { questionOf } from '../remembered'
import type { SettingsStore } from '../settings'
import type { Where } from './where'

export type Way = Output<'points.way'>

const KEY = 'way'

/** The way from a place to one point. The last one requested is cached for use without a connection. */
export class WayStore {
  readonly kept: Kept<Way>
  /** Uses the step-free way instead of the usual pace, for this page only. */
  isStepFree = false

  constructor(
    private readonly call: CallMethod,
    device: Pick<Device, 'read' | 'write' | 'now'>,
    private readonly settings: SettingsStore,
    private readonly pointId: string,
  ) {
    this.kept = new Kept<Way>(device, KEY)
    makeAutoObservable<this, 'call' | 'settings' | 'pointId'>(
      this,
      { call: false, settings: false, pointId: false, kept: false },
      { autoBind: true },
    )
  }

  get way(): Load<Way> {
    return this.kept.answer
  }

  get profile(): ProfileName {
    return this.isStepFree ? 'stepfree' : this.settings.pace
  }

  async load(where: Where): Promise<void> {
    const { lat, lng, crs } = where
    const { profile, pointId } = this
    await this.kept.ask(
      questionOf(where, profile, pointId),
      () => this.call('points.way', { lat, lng, crs, profile, pointId }),
      (way) => (where.from === 'gps' ? { ...way, line: [] } : way), // the line starts at the caller's position
    )
  }

  setStepFree(isStepFree: boolean): void {
    this.isStepFree = isStepFree
  }
}
