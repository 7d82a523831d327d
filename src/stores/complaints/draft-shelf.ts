import { makeAutoObservable, observableRef } from 'mobx'
import type { Device } from '../../client/device'
import type { Draft } from './draft/draft'
import { draftOf } from './draft/draft-read'
import { isLeftBehind } from './draft/photo-name'

const namesIn = (drafts: readonly Draft[]): string[] => drafts.flatMap(({ photos }) => photos.map(({ name }) => name))

/**
 * The drafts stored on the phone. The storage is authoritative, not what a page has in memory, because another page or
 * browser window may have continued them meanwhile. Each persona of a demonstration has drafts of their own.
 */
export class DraftShelf {
  drafts: readonly Draft[] = []
  /** False when the storage is full: then the drafts exist only until the app is closed. */
  isKept = true
  /** The storage key that `drafts` was read from. */
  private readFrom = ''

  constructor(private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona' | 'keptPhotos'>) {
    this.refresh()
    makeAutoObservable<this, 'device' | 'readFrom'>(
      this,
      { device: false, readFrom: false, drafts: observableRef },
      { autoBind: true },
    )
  }

  /** The stored drafts; while the storage cannot be read, those read last. */
  read(): readonly Draft[] {
    const isRead = this.readFrom === this.key
    if (!this.isKept && isRead) return this.drafts
    const kept = this.kept()
    if (kept === null) return isRead ? this.drafts : []
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

  /** Changes a stored draft, and removes it when it is done. */
  change(id: string, change: (draft: Draft) => Draft): void {
    const drafts = this.read().map((draft) => (draft.id === id ? change(draft) : draft))
    this.write(drafts.filter(({ step }) => step !== 'done'))
  }

  /** Deletes a draft that is not being sent. @returns false when another page has sent or deleted it meanwhile */
  drop(id: string): boolean {
    const drafts = this.read()
    const isWriting = drafts.some((draft) => draft.id === id && draft.step === 'writing')
    if (isWriting) this.write(drafts.filter((draft) => draft.id !== id))
    else this.remember(drafts)
    return isWriting
  }

  /**
   * At the start of the app: deletes orphaned photos. A photo is copied before its draft refers to it, and a crash in
   * between leaves an orphan. Deletes nothing while the storage cannot be read, since it may refer to any of them.
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

  /** The stored values, valid drafts or not; null when the storage cannot be read or holds no list. */
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
    if (this.readFrom !== this.key) this.isKept = true
    this.drafts = drafts
    this.readFrom = this.key
  }

  private get key(): string {
    return `drafts ${this.device.persona()}`
  }

  /**
   * Stores the drafts and deletes photos that no draft refers to any more. Values of another version are kept as they
   * are.
   */
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
