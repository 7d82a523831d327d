import { makeAutoObservable } from 'mobx'
import { type Draft, isEmpty, newDraft, type DraftContent, written } from './draft/draft'
import type { DraftShelf } from './draft-shelf'

/** One draft of the shelf while somebody has it before them: every change lies on the phone at once, none before the first. */
export class OpenDraft {
  private readonly fresh: Draft
  private isPut: boolean

  /** @param isBegun it lay on the phone before: with nothing there now it is gone */
  constructor(
    private readonly shelf: DraftShelf,
    private readonly now: () => string,
    readonly id: string,
    isBegun: boolean,
  ) {
    this.fresh = newDraft(id, now())
    this.isPut = isBegun || shelf.find(id) !== null
    makeAutoObservable<this, 'shelf' | 'now' | 'fresh'>(
      this,
      { shelf: false, now: false, id: false, fresh: false },
      { autoBind: true },
    )
  }

  get value(): Draft {
    return this.shelf.find(this.id) ?? this.fresh
  }

  /** False where the phone is full, and nothing typed outlives the app. */
  get isKept(): boolean {
    return this.shelf.isKept
  }

  get isWaiting(): boolean {
    return this.value.step === 'filing'
  }

  /** Nothing is left of it to be written: it arrived, or was thrown away. Its photos may still be on their way. */
  get isGone(): boolean {
    return this.isPut && (this.value.step === 'photos' || this.shelf.find(this.id) === null)
  }

  get arePhotosLeft(): boolean {
    return this.value.step === 'photos' && this.value.photos.some(({ step }) => step !== 'done')
  }

  /** The community has the case, and not the name or the number. */
  get isReporterLeft(): boolean {
    return this.value.step === 'photos' && this.value.reporter !== null
  }

  /** What was sent or thrown away from elsewhere meanwhile is not begun anew. */
  save(change: (draft: Draft, now: string) => Draft): void {
    const now = this.now()
    if (this.isPut) return this.shelf.change(this.id, (draft) => change(draft, now))
    const draft = change(this.fresh, now)
    if (draft === this.fresh) return
    this.isPut = true
    this.shelf.put(draft)
  }

  write(change: Partial<DraftContent>): void {
    this.save((draft, now) => written(draft, change, now))
  }

  /** Leaves nothing behind of a form in which nothing stands. */
  leave(): void {
    if (this.isPut && this.value.step === 'writing' && isEmpty(this.value)) this.shelf.drop(this.id)
  }
}
