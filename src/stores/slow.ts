import { makeAutoObservable } from 'mobx'

/** The longest to show placeholders: then what was there last is shown, with its age. */
const SLOW_MS = 5_000

/** Whether an answer is slow. */
export class Slow {
  isSlow = false

  constructor() {
    makeAutoObservable(this, {}, { autoBind: true })
  }

  /**
   * Waits for work that never rejects.
   * @param standIn shows what was there last, once the work takes too long
   */
  async waitFor(work: Promise<unknown>, standIn: () => void): Promise<void> {
    const timer = setTimeout(() => {
      this.set(true)
      standIn()
    }, SLOW_MS)
    await work
    clearTimeout(timer)
    this.set(false)
  }

  private set(isSlow: boolean): void {
    this.isSlow = isSlow
  }
}
