import type { Device } from '../../../client/device'
import { newKey } from '../../../client/key'
import type { DraftShelf } from '../../../stores/complaints/draft-shelf'
import { OpenDraft } from '../../../stores/complaints/open-draft'
import { NewComplaintPhotos } from '../parts/new/photos-store'

/** A complaint that begins with a photo, before its form is open. */
export class PhotoFirstStore {
  readonly photos: NewComplaintPhotos
  private readonly draft: OpenDraft

  constructor(shelf: DraftShelf, device: Pick<Device, 'now' | 'persona' | 'choosePhoto' | 'letGo' | 'keptPhotos'>) {
    this.draft = new OpenDraft(shelf, device.now, newKey(), false)
    this.photos = new NewComplaintPhotos(this.draft, device)
  }

  /** @returns the id of the stored draft; null when no photo was chosen, or it could not be stored */
  async take(): Promise<string | null> {
    await this.photos.add()
    return this.photos.names.length > 0 ? this.draft.id : null
  }
}
