import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import type { Device } from '../../client/device'
import type { UploadStep } from '../files/photo-upload'
import { failureOf, type StepFailure } from '../files/step-failure'
import { takeUploadStep } from '../files/take-upload-step'
import { cameBack, canTakeBack, type Draft, photoAgain, tried, withoutPhoto, withoutReporter } from './draft/draft'
import { answered, type DraftStep, isTooOld, isBeforeKey, nextStep, type StepAnswer } from './draft/draft-steps'
import { draftWords } from './draft/draft-words.zh'
import { DraftShelf } from './draft-shelf'

type Phone = Pick<Device, 'read' | 'write' | 'now' | 'persona' | 'keptPhotos' | 'upload' | 'isOnline'>

/** What the server answered to a draft since the app started. `answer`: null for a joined complaint. */
export interface Filed {
  complaintId: string
  answer: Output<'complaints.file'> | null
}

/** `key_reused`: the phone was full and the app died, so that the stored draft differs from what was sent with its key. */
const problemOf = ({ code, problem }: StepFailure, { kind }: DraftStep): string => {
  if (code !== 'key_reused' || kind === 'reporter') return problem
  return kind === 'file' || kind === 'join' ? draftWords.sentBefore : draftWords.photoSentBefore
}

/**
 * Sends drafts whenever there is a network, one after another; the draft is saved before and after each step. Run when the
 * app starts, when a page about complaints is shown, and when the network comes back.
 */
export class OutboxStore {
  /** By the draft's id. */
  filed: Readonly<Record<string, Filed>> = {}
  /** The id of the draft that is being sent; empty when none is. */
  sending = ''
  readonly shelf: DraftShelf
  private running: Promise<void> | null = null
  /** Ids of drafts and names of photos that got no answer: skipped until the next run. */
  private waiting: readonly string[] = []

  constructor(
    private readonly call: CallMethod,
    private readonly device: Phone,
  ) {
    this.shelf = new DraftShelf(device)
    makeAutoObservable<this, 'call' | 'device' | 'running' | 'waiting'>(
      this,
      { call: false, device: false, running: false, waiting: false, shelf: false, filed: observableRef },
      { autoBind: true },
    )
  }

  /** Resolves when everything that can be sent now has been. Never rejects. */
  run(): Promise<void> {
    this.waiting = []
    this.shelf.refresh()
    this.running ??= this.work()
    return this.running
  }

  sendPhotoAgain(id: string, name: string): Promise<void> {
    this.shelf.change(id, (draft) => photoAgain(draft, name))
    return this.run()
  }

  dropPhoto(id: string, name: string): void {
    this.shelf.change(id, (draft) => withoutPhoto(draft, name, this.device.now()))
  }

  dropReporter(id: string): void {
    this.shelf.change(id, withoutReporter)
  }

  /** Back into the form, before the first call. */
  takeBack(id: string): void {
    this.shelf.change(id, (draft) => (canTakeBack(draft) ? cameBack(draft, '') : draft))
  }

  /** Ends synchronously after its last `next()`, so that a draft sent right afterwards starts a new run. */
  private async work(): Promise<void> {
    await Promise.resolve() // `running` must be set before it is cleared
    for (let next = this.next(); next !== null; next = this.next()) await this.take(next.draft, next.step)
    runInAction(() => {
      this.sending = ''
    })
    this.running = null
  }

  private next(): { draft: Draft; step: DraftStep } | null {
    if (!this.device.isOnline()) return null
    for (const draft of this.shelf.read()) {
      const step = this.waiting.includes(draft.id) ? null : nextStep(draft, this.waiting)
      if (step) return { draft, step }
    }
    return null
  }

  private async take(draft: Draft, step: DraftStep): Promise<void> {
    const { id } = draft
    const now = this.device.now()
    if (isTooOld(draft, now)) return this.shelf.change(id, (one) => cameBack(one, draftWords.tooOld))
    if (step.kind !== 'reporter') this.shelf.change(id, (one) => tried(one, now))
    runInAction(() => {
      this.sending = id
    })
    const answer = await this.perform(id, step).catch((error: unknown): StepAnswer => {
      const failure = failureOf(error)
      const isFinal = failure.isFinal && !isBeforeKey(draft, failure.code)
      return { ...failure, isFinal, problem: problemOf(failure, step) }
    })
    if (!answer.isDone && !answer.isFinal) this.waiting = [...this.waiting, 'name' in step ? step.name : id]
    this.shelf.change(id, (one) => answered(one, step, answer))
  }

  private async perform(id: string, step: DraftStep): Promise<StepAnswer> {
    const { call } = this
    switch (step.kind) {
      case 'reporter':
        await call('me.save', step.input, step.key)
        return { isDone: true }
      case 'file': {
        const answer = await call('complaints.file', step.input, step.key)
        this.note(id, { complaintId: answer.complaintId, answer })
        return { isDone: true, complaintId: answer.complaintId }
      }
      case 'join': {
        await call('complaints.join', { complaintId: step.complaintId }, step.key)
        this.note(id, { complaintId: step.complaintId, answer: null })
        return { isDone: true, complaintId: step.complaintId }
      }
      default:
        return this.sendPhoto(step)
    }
  }

  private async sendPhoto(step: UploadStep): Promise<StepAnswer> {
    const { call, device } = this
    const { keptPhotos } = device
    const path = step.kind === 'upload' ? (await keptPhotos.open(step.name))?.path : ''
    if (path === undefined) return { isDone: false, isFinal: true, code: 'photo_gone', problem: draftWords.photoGone }
    const answer = await takeUploadStep({ call, device }, step, path)
    if (step.kind === 'finish') await keptPhotos.drop(step.name)
    return answer
  }

  private note(id: string, filed: Filed): void {
    this.filed = { ...this.filed, [id]: filed }
  }
}
