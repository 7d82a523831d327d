import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../client/call'
import type { Device } from '../client/device'
import type { ProfileName } from '../domain/walk/profile'
import { Load } from './load'
import { questionOf, remembered } from './remembered'
import type { SettingsStore } from './settings'
import type { Where } from './where'

export type Way = Output<'points.way'>

const KEY = 'way'

/** The way from a place to one point. The last one asked for is kept for when there is no network. */
export class WayStore {
  readonly way = new Load<Way>()
  /** The step-free way instead of the usual pace, for this page only. */
  isStepFree = false
  private held = ''
  private readonly memory

  constructor(
    private readonly call: CallMethod,
    device: Pick<Device, 'read' | 'write'>,
    private readonly settings: SettingsStore,
    private readonly pointId: string,
  ) {
    this.memory = remembered<Way>(device, KEY)
    makeAutoObservable<this, 'call' | 'settings' | 'pointId' | 'memory' | 'held'>(
      this,
      { call: false, settings: false, pointId: false, memory: false, held: false, way: false },
      { autoBind: true },
    )
  }

  get profile(): ProfileName {
    return this.isStepFree ? 'stepfree' : this.settings.pace
  }

  async load(where: Where): Promise<void> {
    const { lat, lng, crs } = where
    const { profile, pointId } = this
    const question = questionOf(where, profile, pointId)
    await this.way.ask(async () => {
      const way = await this.call('points.way', { lat, lng, crs, profile, pointId })
      this.held = question
      this.memory.put(question, where.from === 'gps' ? { ...way, line: [] } : way) // the line begins at the person
      return way
    })
    if (this.way.problem === '' || this.held === question) return
    this.way.put(this.memory.find(question))
    this.held = this.way.value ? question : ''
  }

  setStepFree(isStepFree: boolean): void {
    this.isStepFree = isStepFree
  }
}
