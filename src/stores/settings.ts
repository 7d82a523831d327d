import { makeAutoObservable } from 'mobx'
import type { Device } from '../client/device'
import { keep, readKept } from '../client/storage'
import type { ProfileName } from '../domain/walk/profile'

export type Letters = 'normal' | 'elder' | 'xl'

interface Kept {
  letters: Letters | null
  pace: ProfileName
}

const rootClasses = { normal: 'ui', elder: 'ui ui-elder', xl: 'ui ui-elder-xl' } as const

const KEY = 'settings'
const LETTERS: readonly unknown[] = ['normal', 'elder', 'xl', null]
const PACES: readonly unknown[] = ['standard', 'elder', 'stepfree']
/** WeChat's own large letters begin here: iOS 关怀模式 is 1.4. */
const LARGE_SCALE = 1.3
const LARGEST_SCALE = 1.6

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  LETTERS.includes((value as Kept).letters) &&
  PACES.includes((value as Kept).pace)

/** The text size and the walking pace: stored on the phone. */
export class SettingsStore {
  /** Null until chosen: until then WeChat's own text size decides. */
  private chosen: Letters | null
  /** Somebody scanned a code on a wall: the letters are large until the app is closed. */
  private isVisit = false
  pace: ProfileName

  constructor(private readonly device: Pick<Device, 'read' | 'write' | 'letterScale'>) {
    const { letters, pace } = readKept(device, KEY, isKept, { letters: null, pace: 'standard' })
    this.chosen = letters
    this.pace = pace
    makeAutoObservable<this, 'device'>(this, { device: false }, { autoBind: true })
  }

  get letters(): Letters {
    return this.isVisit && this.usual === 'normal' ? 'elder' : this.usual
  }

  /** The letters are larger than usual, for this visit only. */
  get isEnlarged(): boolean {
    return this.letters !== this.usual
  }

  private get usual(): Letters {
    if (this.chosen) return this.chosen
    const scale = this.device.letterScale()
    if (scale >= LARGEST_SCALE) return 'xl'
    return scale >= LARGE_SCALE ? 'elder' : 'normal'
  }

  /** The classes of every screen's root and of every dialog: the only place that sets the text size. */
  get rootClass(): (typeof rootClasses)[Letters] {
    return rootClasses[this.letters]
  }

  enlargeForVisit(): void {
    this.isVisit = true
  }

  /** Back to the usual letters. */
  endVisit(): void {
    this.isVisit = false
  }

  setLetters(letters: Letters): void {
    this.chosen = letters
    this.isVisit = false
    this.keep()
  }

  setPace(pace: ProfileName): void {
    this.pace = pace
    this.keep()
  }

  private keep(): void {
    keep(this.device, KEY, { letters: this.chosen, pace: this.pace } satisfies Kept)
  }
}
