import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod, type Input, type Output } from '../client/call'
import type { Device, Photo } from '../client/device'
import { sentenceOf } from '../client/sentences.zh'
import { Act } from './act'
import { Load } from './load'

export type PointPhoto = Output<'points.get'>['photos'][number]
type Finish = Input<'files.finish'>

/** A photo that is being added: where it stands, and why not when it failed. */
export interface Added {
  photo: Photo
  state: Output<'files.finish'>['state'] | 'uploading' | 'failed'
  problem: string
}

interface Parts {
  call: CallMethod
  device: Pick<Device, 'choosePhoto' | 'upload'>
  /** Larger ones are not even sent. */
  bytesMax: number
}

/** When the bytes have arrived and only the answer is missing, nothing is sent twice. */
const isPassing = (error: unknown): boolean =>
  error instanceof CallError && (error.code === 'unreachable' || error.wire?.retry === true)

/** The photos of a point. One is added at a time; what fails can be sent again without choosing it anew. */
export class PointPhotosStore {
  readonly photos = new Load<readonly PointPhoto[]>()
  added: Added | null = null
  readonly removing = new Act()
  /** Uploaded, and not yet told to the server for certain. */
  private arrived: Finish | null = null

  constructor(
    private readonly parts: Parts,
    private readonly pointId: string,
  ) {
    makeAutoObservable<this, 'parts' | 'pointId' | 'arrived'>(
      this,
      { parts: false, pointId: false, arrived: false, photos: observableRef, added: observableRef, removing: false },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    return this.photos.ask(async () => (await this.parts.call('points.get', { pointId: this.pointId })).photos)
  }

  get isUploading(): boolean {
    return this.added?.state === 'uploading'
  }

  async choose(): Promise<void> {
    if (this.isUploading) return
    const photo = await this.parts.device.choosePhoto()
    if (!photo) return
    this.arrived = null
    await this.send(photo)
  }

  async sendAgain(): Promise<void> {
    if (this.added?.state === 'failed') await this.send(this.added.photo)
  }

  forget(): void {
    if (!this.isUploading) this.added = null
  }

  remove(fileId: string): Promise<void> {
    return this.removing.run(async () => {
      await this.parts.call('files.remove', { fileId })
      await this.load()
    }, fileId)
  }

  private async send(photo: Photo): Promise<void> {
    this.show(photo, 'uploading')
    try {
      this.arrived ??= await this.upload(photo)
      const { state } = await this.parts.call('files.finish', this.arrived)
      this.arrived = null
      this.show(photo, state)
      if (state === 'shown') await this.load()
    } catch (error) {
      if (!isPassing(error)) this.arrived = null
      this.show(photo, 'failed', sentenceOf(error))
    }
  }

  private async upload(photo: Photo): Promise<Finish> {
    const { call, device, bytesMax } = this.parts
    const { bytes } = photo
    if (bytes > bytesMax) throw new CallError('file_too_big')
    const { fileId, ...to } = await call('files.ticket', { purpose: 'point_photo', subjectId: this.pointId, bytes })
    return { fileId, ...(await device.upload(photo, to)) }
  }

  private show(photo: Photo, state: Added['state'], problem = ''): void {
    runInAction(() => {
      this.added = { photo, state, problem }
    })
  }
}
