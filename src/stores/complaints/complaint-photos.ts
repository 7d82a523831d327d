import { makeAutoObservable, observableRef } from 'mobx'
import { CallError } from '../../client/call'
import { Act } from '../act'
import { type Added, AddedPhotoStore, type PhotoParts } from '../files/added-photo'

/** The photos of a case: one more, one less. The case itself says which there are. */
export class ComplaintPhotosStore {
  readonly adding: AddedPhotoStore
  /** The name of the work is the id of the photo. */
  readonly removing = new Act()
  /** What had become of the photo added last when one was taken away; undefined: none was. */
  private addedThen: Added | null | undefined = undefined

  /** @param onChanged asks for the case anew */
  constructor(
    private readonly parts: PhotoParts,
    complaintId: string,
    private readonly onChanged: () => Promise<void>,
  ) {
    this.adding = new AddedPhotoStore(parts, { purpose: 'complaint_photo', subjectId: complaintId }, onChanged)
    makeAutoObservable<this, 'parts' | 'onChanged' | 'addedThen'>(
      this,
      { parts: false, onChanged: false, adding: false, removing: false, addedThen: observableRef },
      { autoBind: true },
    )
  }

  /** One was taken away, and none was added since. */
  get isRemoved(): boolean {
    return this.addedThen === this.adding.added
  }

  /** One more: why an earlier one could not be taken away is said no longer. */
  async add(): Promise<void> {
    this.removing.forget()
    await this.adding.choose()
  }

  /** What is not there any more was taken away from elsewhere meanwhile: gone as well. */
  remove(fileId: string): Promise<void> {
    return this.removing.run(async () => {
      this.adding.forget()
      this.say(undefined)
      try {
        await this.parts.call('files.remove', { fileId }).catch((error: unknown) => {
          if (!(error instanceof CallError) || error.code !== 'not_found') throw error
        })
        this.say(this.adding.added)
      } finally {
        await this.onChanged()
      }
    }, fileId)
  }

  private say(addedThen: Added | null | undefined): void {
    this.addedThen = addedThen
  }
}
