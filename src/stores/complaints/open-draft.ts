import { makeAutoObservable } from 'mobx'
import { type Draft, isEmpty, newDraft, type DraftContent, written } from './draft/draft'
import type { DraftShelf } from './draft-shelf'

/** The draft that a page shows. Every change is stored at once; an untouched draft is not stored. */
export class OpenDraft {
  private readonly fresh: Draft
  private isPut: boolean

  /**
   * @param isBegun it was stored before; if it is not any more, it is gone
   * @param known what is known of a new one; it is stored with the first change
   */
  constructor(
    private readonly shelf: DraftShelf,
    private readonly now: () => string,
    readonly id: string,
    isBegun: boolean,
    known: Partial<DraftContent> = {},
  ) {
    this.fresh = written(newDraft(id, now()), known, now())
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

  /** False when the storage is full, so that closing the app loses what was typed. */
  get isKept(): boolean {
    return this.shelf.isKept
  }

  get isWaiting(): boolean {
    return this.value.step === 'filing'
  }

  /** It was filed or deleted. Its photos may still have to be sent. */
  get isGone(): boolean {
    return this.isPut && (this.value.step === 'photos' || this.shelf.find(this.id) === null)
  }

  get arePhotosLeft(): boolean {
    return this.value.step === 'photos' && this.value.photos.some(({ step }) => step !== 'done')
  }

  /** The complaint was filed, but the name or number was refused. */
  get isReporterLeft(): boolean {
    return this.value.step === 'photos' && this.value.reporter !== null
  }

  /** Stores a change; not for a draft that another page has sent or deleted meanwhile. */
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

  /** Deletes the draft if nothing was entered. */
  leave(): void {
    if (this.isPut && this.value.step === 'writing' && isEmpty(this.value)) this.shelf.drop(this.id)
  }
}
