import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod, type Input, type Output } from '../client/call'
import type { Device, Photo } from '../client/device'
import { sentenceOf } from '../client/sentences.zh'

type Finish = Input<'files.finish'>

/** A photo that is being added to a case: where it stands, and why not when it failed. */
export interface CasePhoto {
  photo: Photo
  state: Output<'files.finish'>['state'] | 'uploading' | 'failed'
  problem: string
}

interface Parts {
  call: CallMethod
  device: Pick<Device, 'choosePhoto' | 'upload'>
  /** Larger ones are not even sent. */
  bytesMax: number
  /** It has arrived: the case has one more. */
  onArrived: () => Promise<void>
}

/** When the bytes have arrived and only the answer is missing, nothing is sent twice. */
const isPassing = (error: unknown): boolean => error instanceof CallError && (error.code === 'unreachable' || error.wire?.retry === true)

/** One more photo to a case that is there. What fails can be sent again without choosing it anew. */
export class CasePhotosStore {
  added: CasePhoto | null = null
  /** Uploaded, and not yet told to the server for certain. */
  private arrived: Finish | null = null

  constructor(
    private readonly parts: Parts,
    private readonly complaintId: string,
  ) {
    makeAutoObservable<this, 'parts' | 'complaintId' | 'arrived'>(
      this,
      { parts: false, complaintId: false, arrived: false, added: observableRef },
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
    this.arrived = null
    await this.send(photo)
  }

  async sendAgain(): Promise<void> {
    if (this.added?.state === 'failed') await this.send(this.added.photo)
  }

  private async send(photo: Photo): Promise<void> {
    const { call, onArrived } = this.parts
    this.show(photo, 'uploading')
    try {
      this.arrived ??= await this.upload(photo)
      const { state } = await call('files.finish', this.arrived)
      this.arrived = null
      this.show(photo, state)
      await onArrived()
    } catch (error) {
      if (!isPassing(error)) this.arrived = null
      this.show(photo, 'failed', sentenceOf(error))
    }
  }

  private async upload(photo: Photo): Promise<Finish> {
    const { call, device, bytesMax } = this.parts
    const { bytes } = photo
    if (bytes > bytesMax) throw new CallError('file_too_big')
    const { fileId, ...to } = await call('files.ticket', { purpose: 'complaint_photo', subjectId: this.complaintId, bytes })
    return { fileId, ...(await device.upload(photo, to)) }
  }

  private show(photo: Photo, state: CasePhoto['state'], problem = ''): void {
    runInAction(() => {
      this.added = { photo, state, problem }
    })
  }
}
