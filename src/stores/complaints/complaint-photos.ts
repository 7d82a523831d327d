import { makeAutoObservable, observableRef } from 'mobx'
import { CallError } from '../../client/call'
import { Act } from '../act'
import { type Added, AddedPhotoStore, type PhotoParts } from '../files/added-photo'

/** Adds and removes photos of a complaint. The complaint itself has the list of them. */
export class ComplaintPhotosStore {
  readonly adding: AddedPhotoStore
  /** The name of the work is the file id of the photo. */
  readonly removing = new Act()
  /** The state of the last added photo when one was removed; undefined when none was removed. */
  private addedThen: Added | null | undefined = undefined

  /** @param onChanged reloads the complaint */
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

  /** A photo was removed, and none was added since. */
  get isRemoved(): boolean {
    return this.addedThen === this.adding.added
  }

  /** Adds one, and clears the problem of an earlier removal. */
  async add(): Promise<void> {
    this.removing.forget()
    await this.adding.choose()
  }

  /** Removes one. `not_found` counts as removed: it was removed elsewhere meanwhile. */
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
