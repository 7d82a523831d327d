import { makeAutoObservable, observableRef } from 'mobx'
import type { Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { AddedPhotoStore, type PhotoParts } from '../../../stores/files/added-photo'
import { Load } from '../../../stores/load'

export type PointPhoto = Output<'points.get'>['photos'][number]

/** The photos of a point. One is added at a time. */
export class PointPhotosStore {
  readonly photos = new Load<readonly PointPhoto[]>()
  readonly adding: AddedPhotoStore
  readonly removing = new Act()

  constructor(
    private readonly parts: PhotoParts,
    private readonly pointId: string,
  ) {
    const about = { purpose: 'point_photo', subjectId: pointId } as const
    this.adding = new AddedPhotoStore(parts, about, async (state) => {
      if (state === 'shown') await this.load()
    })
    makeAutoObservable<this, 'parts' | 'pointId'>(
      this,
      { parts: false, pointId: false, photos: observableRef, adding: false, removing: false },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    return this.photos.ask(async () => (await this.parts.call('points.get', { pointId: this.pointId })).photos)
  }

  remove(fileId: string): Promise<void> {
    return this.removing.run(async () => {
      await this.parts.call('files.remove', { fileId })
      await this.load()
    }, fileId)
  }
}
