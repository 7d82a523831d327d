import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod } from '../../client/call'
import type { Device, Photo } from '../../client/device'
import { newKey } from '../../client/key'
import {
  newUpload,
  nextUploadStep,
  type PhotoUpload,
  restarted,
  uploadAnswered,
  type UploadSubject,
} from './photo-upload'
import { failureOf, type StepFailure } from './step-failure'
import { type FileState, takeUploadStep } from './take-upload-step'

/** A photo that is being added, its state, and why it failed. */
export interface Added {
  photo: Photo
  state: FileState | 'uploading' | 'failed'
  problem: string
  /** This photo would be refused every time; another one may not be. */
  isUnfit: boolean
}

export interface PhotoParts {
  call: CallMethod
  device: Pick<Device, 'choosePhoto' | 'letGo' | 'upload'>
  /** Larger photos are refused without a call. */
  bytesMax: number
}

const UNFIT: readonly string[] = ['file_type', 'file_broken', 'file_too_big']

/**
 * One more photo for something that exists already. A failed upload can be retried without choosing the photo again, and
 * continues where it stopped: each ticket takes one of the places for photos, whether its photo arrives or not.
 */
export class AddedPhotoStore {
  added: Added | null = null
  private upload: PhotoUpload = newUpload('', 0)
  private arrivedAs: FileState = 'checking'
  private isLeft = false

  constructor(
    private readonly parts: PhotoParts,
    private readonly subject: UploadSubject,
    /** The server has the photo, in this state. What it throws is shown as the photo's problem. */
    private readonly onArrived: (state: FileState) => Promise<void>,
  ) {
    makeAutoObservable<this, 'parts' | 'subject' | 'onArrived' | 'upload' | 'arrivedAs' | 'isLeft'>(
      this,
      {
        parts: false,
        subject: false,
        onArrived: false,
        upload: false,
        arrivedAs: false,
        isLeft: false,
        added: observableRef,
      },
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
    this.upload = newUpload(newKey(), photo.bytes)
    await this.send(photo)
  }

  async sendAgain(): Promise<void> {
    if (this.added?.state !== 'failed') return
    if (this.upload.step === 'failed') this.upload = restarted(this.upload)
    await this.send(this.added.photo)
  }

  /** The person has gone on to something else: the last result is not shown any longer. */
  forget(): void {
    if (this.isUploading || this.added?.state === 'failed') return
    this.letGo()
    this.added = null
  }

  /** Its page is left: an upload under way is finished all the same. */
  leave(): void {
    this.isLeft = true
    if (!this.isUploading) this.letGo()
  }

  private async send(photo: Photo): Promise<void> {
    this.show({ photo, state: 'uploading', problem: '', isUnfit: false })
    try {
      const failure = await this.takeSteps(photo)
      if (failure) return this.showFailure(photo, failure)
      this.show({ photo, state: this.arrivedAs, problem: '', isUnfit: false })
      await this.onArrived(this.arrivedAs)
    } catch (error) {
      this.showFailure(photo, failureOf(error))
    } finally {
      if (this.isLeft || this.added?.state === 'shown') this.letGo()
    }
  }

  /** Goes on until the photo has arrived. @returns why it has not, null when it has */
  private async takeSteps(photo: Photo): Promise<StepFailure | null> {
    if (photo.bytes > this.parts.bytesMax) return failureOf(new CallError('file_too_big'))
    let failure: StepFailure | null = null
    for (let step = this.next(); step !== null; step = this.next()) {
      const answer = await takeUploadStep(this.parts, step, photo.path).catch(failureOf)
      this.upload = uploadAnswered(this.upload, this.subject, step, answer)
      if (answer.isDone) this.arrivedAs = answer.state ?? this.arrivedAs
      else failure = answer
      if (failure?.isFinal === false) return failure
    }
    return this.upload.step === 'done' ? null : failure
  }

  private next() {
    return nextUploadStep(this.upload, this.subject)
  }

  private letGo(): void {
    if (this.added) this.parts.device.letGo(this.added.photo)
  }

  private showFailure(photo: Photo, { code, problem }: StepFailure): void {
    this.show({ photo, state: 'failed', problem, isUnfit: UNFIT.includes(code) })
  }

  private show(added: Added): void {
    runInAction(() => {
      this.added = added
    })
  }
}
