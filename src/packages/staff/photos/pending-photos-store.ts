import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

export type PendingPhoto = Output<'files.pendingReview'>['files'][number]

/** Pictures that wait for a worker's eye. */
export class PendingPhotosStore {
  readonly photos = new Load<PendingPhoto[]>()
  /** The name of the work is the id of the picture. */
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
