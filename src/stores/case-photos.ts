import { makeAutoObservable } from 'mobx'
import { Act } from './act'
import { AddedPhotoStore, type PhotoParts } from './added-photo'

/** The photos of a case: one more, one less. The case itself says which there are. */
export class CasePhotosStore {
  readonly adding: AddedPhotoStore
  /** The name of the work is the id of the photo. */
  readonly removing = new Act()
  /** One was just taken away. */
  isRemoved = false

  /** @param onChanged asks for the case anew */
  constructor(
    private readonly parts: PhotoParts,
    complaintId: string,
    private readonly onChanged: () => Promise<void>,
  ) {
    this.adding = new AddedPhotoStore(parts, { purpose: 'complaint_photo', subjectId: complaintId }, onChanged)
    makeAutoObservable<this, 'parts' | 'onChanged'>(this, { parts: false, onChanged: false, adding: false, removing: false }, { autoBind: true })
  }

  /** What is not there any more was taken away by somebody else: the case shows that too. */
  remove(fileId: string): Promise<void> {
    return this.removing.run(async () => {
      this.say(false)
      try {
        await this.parts.call('files.remove', { fileId })
        this.say(true)
      } finally {
        await this.onChanged()
      }
    }, fileId)
  }

  private say(isRemoved: boolean): void {
    this.isRemoved = isRemoved
  }
}
