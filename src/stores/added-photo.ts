import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod, type Input, type Output } from '../client/call'
import type { Device, Photo } from '../client/device'
import { sentenceOf } from '../client/sentences.zh'

type Finish = Input<'files.finish'>
type FileState = Output<'files.finish'>['state']

/** A photo that is being added: where it stands, and why not when it failed. */
export interface Added {
  photo: Photo
  state: FileState | 'uploading' | 'failed'
  problem: string
}

export interface PhotoParts {
  call: CallMethod
  device: Pick<Device, 'choosePhoto' | 'letGo' | 'upload'>
  /** Larger ones are not even sent. */
  bytesMax: number
}

/** When the bytes have arrived and only the answer is missing, nothing is sent twice. */
const isPassing = (error: unknown): boolean =>
  error instanceof CallError && (error.code === 'unreachable' || error.wire?.retry === true)

/** One more photo to a thing that is there. What fails can be sent again without choosing it anew. */
export class AddedPhotoStore {
  added: Added | null = null
  /** Uploaded, and not yet told to the server for certain. */
  private arrived: Finish | null = null
  private isLeft = false

  constructor(
    private readonly parts: PhotoParts,
    private readonly about: Pick<Input<'files.ticket'>, 'purpose' | 'subjectId'>,
    /** The server has it, in this state. What it throws is shown as the photo's. */
    private readonly onArrived: (state: FileState) => Promise<void>,
  ) {
    makeAutoObservable<this, 'parts' | 'about' | 'onArrived' | 'arrived' | 'isLeft'>(
      this,
      { parts: false, about: false, onArrived: false, arrived: false, isLeft: false, added: observableRef },
      { autoBind: true },
    )
  }

  get isUploading(): boolean {
    return this.added?.state === 'uploading'
  }

  async choose(): Promise<void> {
    if (this.isUploading) return
    const photo = await this.parts.device.choosePhoto()
    if (!photo) return
    this.letGo()
    this.arrived = null
    await this.send(photo)
  }

  async sendAgain(): Promise<void> {
    if (this.added?.state === 'failed') await this.send(this.added.photo)
  }

  /** Something else is done: what has arrived, or was refused, is said no more. */
  forget(): void {
    if (this.isUploading || this.added?.state === 'failed') return
    this.letGo()
    this.added = null
  }

  /** Its page is left: what is on its way arrives all the same. */
  leave(): void {
    this.isLeft = true
    if (!this.isUploading) this.letGo()
  }

  private async send(photo: Photo): Promise<void> {
    this.show(photo, 'uploading')
    try {
      this.arrived ??= await this.upload(photo)
      const { state } = await this.parts.call('files.finish', this.arrived)
      this.arrived = null
      this.show(photo, state)
      await this.onArrived(state)
    } catch (error) {
      if (!isPassing(error)) this.arrived = null
      this.show(photo, 'failed', sentenceOf(error))
    } finally {
      if (this.isLeft || this.added?.state === 'shown') this.letGo()
    }
  }

  private async upload(photo: Photo): Promise<Finish> {
    const { call, device, bytesMax } = this.parts
    const { bytes } = photo
    if (bytes > bytesMax) throw new CallError('file_too_big')
    const { fileId, ...to } = await call('files.ticket', { ...this.about, bytes })
    return { fileId, ...(await device.upload(photo, to)) }
  }

  private letGo(): void {
    if (this.added) this.parts.device.letGo(this.added.photo)
  }

  private show(photo: Photo, state: Added['state'], problem = ''): void {
    runInAction(() => {
      this.added = { photo, state, problem }
    })
  }
}
