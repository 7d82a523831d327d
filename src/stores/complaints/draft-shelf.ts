import { makeAutoObservable, observableRef } from 'mobx'
import type { Device } from '../../client/device'
import type { Draft } from './draft/draft'
import { draftOf } from './draft/draft-read'
import { isLeftBehind } from './draft/photo-name'

const namesIn = (drafts: readonly Draft[]): string[] => drafts.flatMap(({ photos }) => photos.map(({ name }) => name))

/**
 * The drafts as they lie on the phone: what lies there counts, not what a page remembers, because another page, or another
 * window of a browser, may have gone on with them meanwhile. Each person who plays in a demonstration has a shelf of their own.
 */
export class DraftShelf {
  drafts: readonly Draft[] = []
  /** False where the phone is full: then they live as long as the app alone. */
  isKept = true
  /** Whose drafts are remembered here. */
  private heldFor = ''

  constructor(private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona' | 'keptPhotos'>) {
    this.refresh()
    makeAutoObservable<this, 'device' | 'heldFor'>(
      this,
      { device: false, heldFor: false, drafts: observableRef },
      { autoBind: true },
    )
  }

  /** What cannot be read at this moment is as it was known last. */
  read(): readonly Draft[] {
    const isPendingReview = this.heldFor === this.key
    if (!this.isKept && isPendingReview) return this.drafts
    const kept = this.kept()
    if (kept === null) return isPendingReview ? this.drafts : []
    return kept.flatMap((one) => draftOf(one) ?? [])
  }

  refresh(): void {
    this.remember(this.read())
  }

  find(id: string): Draft | null {
    return this.drafts.find((draft) => draft.id === id) ?? null
  }

  put(draft: Draft): void {
    this.write([...this.read().filter(({ id }) => id !== draft.id), draft])
  }

  /** Changes one that is there; with everything sent it is there no more. */
  change(id: string, change: (draft: Draft) => Draft): void {
    const drafts = this.read().map((draft) => (draft.id === id ? change(draft) : draft))
    this.write(drafts.filter(({ step }) => step !== 'done'))
  }

  /** Throws away what still stands in its form. @returns false where it was sent or thrown away from elsewhere meanwhile */
  drop(id: string): boolean {
    const drafts = this.read()
    const isWriting = drafts.some((draft) => draft.id === id && draft.step === 'writing')
    if (isWriting) this.write(drafts.filter((draft) => draft.id !== id))
    else this.remember(drafts)
    return isWriting
  }

  /**
   * At the start of the app: a photo is copied before its draft names it, and an app that dies between leaves it lying. What
   * cannot be read may name it.
   */
  async sweep(): Promise<void> {
    const { keptPhotos, persona, now } = this.device
    const names = await keptPhotos.names().catch(() => [])
    const kept = this.kept()
    if (kept === null) return
    const named = JSON.stringify([kept, this.drafts])
    const left = names.filter((name) => !named.includes(name) && isLeftBehind(name, persona(), now()))
    await Promise.all(left.map((name) => keptPhotos.drop(name)))
  }

  /** What lies there, understood or not; null where it cannot be read, or is no list. */
  private kept(): unknown[] | null {
    try {
      const kept: unknown = JSON.parse(this.device.read(this.key) || '[]')
      return Array.isArray(kept) ? kept : null
    } catch {
      return null
    }
  }

  private isReadAs(text: string): boolean {
    try {
      return this.device.read(this.key) === text
    } catch {
      return false
    }
  }

  private remember(drafts: readonly Draft[]): void {
    if (this.heldFor !== this.key) this.isKept = true
    this.drafts = drafts
    this.heldFor = this.key
  }

  private get key(): string {
    return `drafts ${this.device.persona()}`
  }

  /** A photo that is in no draft any more is gone from the phone. What another version wrote there stays as it is. */
  private write(drafts: readonly Draft[]): void {
    const left = namesIn(drafts)
    const gone = namesIn(this.read()).filter((name) => !left.includes(name))
    const others = (this.kept() ?? []).filter((one) => draftOf(one) === null)
    const text = JSON.stringify([...others, ...drafts])
    this.device.write(this.key, text)
    this.remember(drafts)
    this.isKept = this.isReadAs(text)
    gone.forEach((name) => void this.device.keptPhotos.drop(name))
  }
}
