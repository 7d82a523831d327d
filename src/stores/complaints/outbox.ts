import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod, type Output } from '../../client/call'
import type { Device } from '../../client/device'
import { sentenceOf } from '../../client/sentences.zh'
import { cameBack, canTakeBack, type Draft, photoAgain, tried, withoutPhoto, withoutReporter } from './draft/draft'
import { answered, type DraftStep, isTooOld, isUnheard, nextStep, type StepAnswer } from './draft/draft-steps'
import { draftWords } from './draft/draft-words.zh'
import { DraftShelf } from './draft-shelf'

type Phone = Pick<Device, 'read' | 'write' | 'now' | 'persona' | 'keptPhotos' | 'upload' | 'isOnline'>

/** What the community answered to a draft of this start. `answer`: null where one joined what others had told. */
export interface Filed {
  complaintId: string
  answer: Output<'complaints.file'> | null
}

/** An answer that may still be otherwise: the key is kept and asked with again. */
const isPassing = (error: unknown): boolean =>
  !(error instanceof CallError) ||
  error.code === 'unreachable' ||
  error.code === 'internal' ||
  error.wire?.retry === true

/** The phone was full and died on the way; what it remembers is not what it sent with the same key. */
const problemOf = (error: unknown, code: string, { kind }: DraftStep): string => {
  if (code !== 'key_reused' || kind === 'reporter') return sentenceOf(error)
  return kind === 'file' || kind === 'join' ? draftWords.sentBefore : draftWords.photoSentBefore
}

/**
 * Sends what was told, whenever there is a network: one after another, each step written down before and after it. Called
 * by the start of the app, by every page of trouble that is shown, and when the network comes back.
 */
export class OutboxStore {
  /** By the draft's id. */
  filed: Readonly<Record<string, Filed>> = {}
  /** What is being sent now: the draft's id. */
  sending = ''
  readonly shelf: DraftShelf
  private running: Promise<void> | null = null
  /** Drafts and photos that no answer came for: left alone until the next occasion. */
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

  /** Resolves when all that can be sent now is sent. Never rejects. */
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

  /** Back to the form, as long as nobody was asked. */
  takeBack(id: string): void {
    this.shelf.change(id, (draft) => (canTakeBack(draft) ? cameBack(draft, '') : draft))
  }

  /** With nothing left to send it has ended in the same moment: what is sent a moment later is not left lying. */
  private async work(): Promise<void> {
    await Promise.resolve() // so that it is known to run before it ends
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
      const code = error instanceof CallError ? error.code : 'internal'
      return {
        isDone: false,
        isFinal: !isPassing(error) && !isUnheard(draft, code),
        code,
        problem: problemOf(error, code, step),
      }
    })
    if (!answer.isDone && !answer.isFinal) this.waiting = [...this.waiting, 'name' in step ? step.name : id]
    this.shelf.change(id, (one) => answered(one, step, answer))
  }

  private async perform(id: string, step: DraftStep): Promise<StepAnswer> {
    const { call, device } = this
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
      case 'ticket':
        return { isDone: true, ...(await call('files.ticket', step.input, step.key)) }
      case 'upload': {
        const photo = await device.keptPhotos.open(step.name)
        if (!photo) return { isDone: false, isFinal: true, code: 'photo_gone', problem: draftWords.photoGone }
        return { isDone: true, ...(await device.upload({ ...photo, bytes: step.bytes }, step.to)) }
      }
      case 'finish':
        await call('files.finish', step.input, step.key)
        await device.keptPhotos.drop(step.name)
        return { isDone: true }
    }
  }

  private note(id: string, filed: Filed): void {
    this.filed = { ...this.filed, [id]: filed }
  }
}
