import { makeAutoObservable, observableRef } from 'mobx'
import type { Device } from '../client/device'

type Decide = (isAgreed: boolean) => void

/** Dialogs that may open over any page, one at a time: WeChat's privacy prompt first, then a new version. */
export class FrameStore {
  private privacy: readonly Decide[] = []
  private update: (() => void) | null = null

  constructor(device: Pick<Device, 'onPrivacyQuestion' | 'onUpdateReady'>) {
    makeAutoObservable<this, 'privacy' | 'update'>(
      this,
      { privacy: observableRef, update: observableRef },
      { autoBind: true },
    )
    device.onPrivacyQuestion((decide) => this.askPrivacy(decide))
    device.onUpdateReady((apply) => this.offerUpdate(apply))
  }

  get question(): 'privacy' | 'update' | null {
    if (this.privacy.length > 0) return 'privacy'
    return this.update ? 'update' : null
  }

  /** Several calls may wait for the same consent: one dialog answers all of them. */
  decidePrivacy(isAgreed: boolean): void {
    const waiting = this.privacy
    this.privacy = []
    waiting.forEach((decide) => decide(isAgreed))
  }

  /** Restarts into the new version, or stays with the old one until the next start. */
  decideUpdate(isWanted: boolean): void {
    const apply = this.update
    this.update = null
    if (isWanted) apply?.()
  }

  private askPrivacy(decide: Decide): void {
    this.privacy = [...this.privacy, decide]
  }

  private offerUpdate(apply: () => void): void {
    this.update = apply
  }
}
