import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError } from '../../../../client/call'
import type { Device, Photo } from '../../../../client/device'
import { newKey } from '../../../../client/key'
import { limits } from '../../../../contract/limits'
import { withoutPhoto, withPhoto } from '../../../../stores/complaints/draft/draft'
import { draftWords } from '../../../../stores/complaints/draft/draft-words.zh'
import { photoName } from '../../../../stores/complaints/draft/photo-name'
import { Act } from '../../../../stores/act'
import type { OpenDraft } from '../../../../stores/complaints/open-draft'

/** The photos of a draft. They are copied at once, because the system deletes the temporary file of a chosen photo. */
export class NewComplaintPhotos {
  readonly choosing = new Act()
  /** The path of each photo by its name, for display. */
  pictures: Readonly<Record<string, string>> = {}
  private isFull = false

  constructor(
    private readonly draft: OpenDraft,
    private readonly device: Pick<Device, 'now' | 'persona' | 'choosePhoto' | 'letGo' | 'keptPhotos'>,
  ) {
    makeAutoObservable<this, 'draft' | 'device'>(
      this,
      { draft: false, device: false, choosing: false, pictures: observableRef },
      { autoBind: true },
    )
  }

  get names(): string[] {
    return this.draft.value.photos.map(({ name }) => name)
  }

  get problem(): string {
    return this.isFull ? draftWords.noRoom : this.choosing.problem
  }

  /** Loads the paths of the photos. */
  async load(): Promise<void> {
    const { keptPhotos } = this.device
    const opened = await Promise.all(
      this.names.map(async (name) => [name, (await keptPhotos.open(name))?.path ?? ''] as const),
    )
    runInAction(() => {
      this.pictures = Object.fromEntries(opened)
    })
  }

  add(): Promise<void> {
    return this.choosing.run(async () => {
      this.setFull(false)
      const photo = await this.device.choosePhoto()
      if (photo) await this.take(photo).finally(() => this.device.letGo(photo))
    })
  }

  remove(name: string): void {
    this.draft.save((draft, now) => withoutPhoto(draft, name, now))
  }

  private async take(photo: Photo): Promise<void> {
    const { keptPhotos, persona, now } = this.device
    if (this.names.length >= limits.complaintPhotosMax) return
    if (photo.bytes > limits.fileBytesMax) throw new CallError('file_too_big')
    const name = photoName(persona(), now(), newKey())
    const isKept = await keptPhotos.keep(name, photo).then(
      () => true,
      () => false,
    )
    if (!isKept) return this.setFull(true)
    this.draft.save((draft, at) => withPhoto(draft, { name, bytes: photo.bytes }, at))
    // if the draft was sent or deleted from another window in the meantime, the photo belongs to nothing
    if (!this.names.includes(name)) await keptPhotos.drop(name)
    await this.load()
  }

  private setFull(isFull: boolean): void {
    this.isFull = isFull
  }
}
