import { makeAutoObservable, observableRef } from 'mobx'
import type { Device } from '../client/device'
import { readKept } from '../client/storage'
import type { Draft } from '../domain/complaint/draft'
import { draftOf } from '../domain/complaint/draft-read'
import { isLeftBehind } from '../domain/complaint/photo-name'

const isList = (value: unknown): value is unknown[] => Array.isArray(value)

const namesIn = (drafts: readonly Draft[]): string[] => drafts.flatMap(({ photos }) => photos.map(({ name }) => name))

/**
 * The drafts as they lie on the phone: what lies there counts, not what a page remembers, because another page, or another
 * window of a browser, may have gone on with them meanwhile. Each person who plays in a demonstration has a shelf of their own.
 */
export class TroubleShelf {
  drafts: readonly Draft[] = []
  /** False where the phone is full: then they live as long as the app alone. */
  isKept = true
  /** Whose drafts live in the app alone. */
  private heldFor = ''

  constructor(private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona' | 'keptPhotos'>) {
    this.drafts = this.read()
    makeAutoObservable<this, 'device' | 'heldFor'>(this, { device: false, heldFor: false, drafts: observableRef }, { autoBind: true })
  }

  read(): readonly Draft[] {
    if (!this.isKept && this.heldFor === this.key) return this.drafts
    return readKept<unknown[]>(this.device, this.key, isList, []).flatMap((kept) => draftOf(kept) ?? [])
  }

  refresh(): void {
    this.drafts = this.read()
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
    else this.drafts = drafts
    return isWriting
  }

  /**
   * At the start of the app: a photo is copied before its draft names it, and an app that dies between leaves it lying. What
   * cannot be read may name it.
   */
  async sweep(): Promise<void> {
    const { keptPhotos, persona, now } = this.device
    if (!this.isUnderstood()) return
    const kept = await keptPhotos.names().catch(() => [])
    const named = namesIn(this.read())
    const left = kept.filter((name) => !named.includes(name) && isLeftBehind(name, persona(), now()))
    await Promise.all(left.map((name) => keptPhotos.drop(name)))
  }

  /** Nothing lies there, or drafts alone. */
  private isUnderstood(): boolean {
    try {
      const kept: unknown = JSON.parse(this.device.read(this.key) || '[]')
      return isList(kept) && kept.every((one) => draftOf(one) !== null)
    } catch {
      return false
    }
  }

  private get key(): string {
    return `troubles ${this.device.persona()}`
  }

  /** A photo that is in no draft any more is gone from the phone. */
  private write(drafts: readonly Draft[]): void {
    const left = namesIn(drafts)
    const gone = namesIn(this.read()).filter((name) => !left.includes(name))
    const text = JSON.stringify(drafts)
    this.device.write(this.key, text)
    this.isKept = this.device.read(this.key) === text
    this.heldFor = this.key
    this.drafts = drafts
    gone.forEach((name) => void this.device.keptPhotos.drop(name))
  }
}
