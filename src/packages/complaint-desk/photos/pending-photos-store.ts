import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

export type PendingPhoto = Output<'files.pendingReview'>['files'][number]

/** Photos pending review by a worker. */
export class PendingPhotosStore {
  readonly photos = new Load<PendingPhoto[]>()
  /** The work is named after the id of the photo. */
  readonly act = new Act()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, photos: observableRef, act: false }, { autoBind: true })
  }

  load(): Promise<void> {
    return this.photos.ask(async () => (await this.call('files.pendingReview', {})).files)
  }

  decide(fileId: string, isShown: boolean): Promise<void> {
    return this.act.run(async () => {
      await this.call('files.decide', { fileId, isShown })
      await this.load()
    }, fileId)
  }
}
