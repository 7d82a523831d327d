import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod, type Input, type Output } from '../client/call'
import type { Device, Photo } from '../client/device'
import { sentenceOf } from '../client/sentences.zh'

type Finish = Input<'files.finish'>
type Ticket = Output<'files.ticket'>
type FileState = Output<'files.finish'>['state']

/** A photo that is being added: where it stands, and why not when it failed. */
export interface Added {
  photo: Photo
  state: FileState | 'uploading' | 'failed'
  problem: string
  /** The same photo would be refused each time: another one may not be. */
  isUnfit: boolean
}

export interface PhotoParts {
  call: CallMethod
  device: Pick<Device, 'choosePhoto' | 'letGo' | 'upload'>
  /** Larger ones are not even sent. */
  bytesMax: number
}

/** An answer that may still be otherwise: what was reached so far is kept. */
const isPassing = (error: unknown): boolean =>
  error instanceof CallError && (error.code === 'unreachable' || error.wire?.retry === true)

/** A ticket that is used up: the bytes have arrived, or it ran out, which the server says next. */
const isUsedUp = (error: unknown): boolean => error instanceof CallError && error.code === 'file_expired'

const UNFIT: readonly string[] = ['file_type', 'file_broken', 'file_too_big']
const isUnfit = (error: unknown): boolean => error instanceof CallError && UNFIT.includes(error.code)

/**
 * One more photo to a thing that is there. What fails can be sent again without choosing it anew, and goes on from where it
 * was: every ticket holds one of the places, whether its photo comes or not.
 */
export class AddedPhotoStore {
  added: Added | null = null
  private ticket: Ticket | null = null
  /** Uploaded, and not yet told to the server for certain. */
  private arrived: Finish | null = null
  private isLeft = false

  constructor(
    private readonly parts: PhotoParts,
    private readonly about: Pick<Input<'files.ticket'>, 'purpose' | 'subjectId'>,
    /** The server has it, in this state. What it throws is shown as the photo's. */
    private readonly onArrived: (state: FileState) => Promise<void>,
  ) {
    makeAutoObservable<this, 'parts' | 'about' | 'onArrived' | 'ticket' | 'arrived' | 'isLeft'>(
      this,
      {
        parts: false,
        about: false,
        onArrived: false,
        ticket: false,
        arrived: false,
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
    this.beginAnew()
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
      this.beginAnew()
      this.show(photo, state)
      await this.onArrived(state)
    } catch (error) {
      if (!isPassing(error)) this.beginAnew()
      this.show(photo, 'failed', { problem: sentenceOf(error), isUnfit: isUnfit(error) })
    } finally {
      if (this.isLeft || this.added?.state === 'shown') this.letGo()
    }
  }

  private async upload(photo: Photo): Promise<Finish> {
    const { call, device, bytesMax } = this.parts
    const { bytes } = photo
    if (bytes > bytesMax) throw new CallError('file_too_big')
    this.ticket ??= await call('files.ticket', { ...this.about, bytes })
    const { fileId, ...to } = this.ticket
    try {
      return { fileId, ...(await device.upload(photo, to)) }
    } catch (error) {
      if (isUsedUp(error)) return { fileId }
      throw error
    }
  }

  private beginAnew(): void {
    this.ticket = null
    this.arrived = null
  }

  private letGo(): void {
    if (this.added) this.parts.device.letGo(this.added.photo)
  }

  private show(
    photo: Photo,
    state: Added['state'],
    why: Pick<Added, 'problem' | 'isUnfit'> = { problem: '', isUnfit: false },
  ): void {
    runInAction(() => {
      this.added = { photo, state, ...why }
    })
  }
}
