import { makeAutoObservable } from 'mobx'

/** The longest to show placeholders: then what was there last is shown, with its age. */
const SLOW_MS = 5_000

/** Whether an answer is slow. Of several that are waited for at once, only the last one counts. */
export class Slow {
  isSlow = false
  private last = 0

  constructor() {
    makeAutoObservable<this, 'last'>(this, { last: false }, { autoBind: true })
  }

  /**
   * Waits for work that never rejects.
   * @param standIn shows what was there last, once the work takes too long
   */
  async waitFor(work: Promise<unknown>, standIn: () => void): Promise<void> {
    const wait = ++this.last
    const timer = setTimeout(() => {
      if (wait !== this.last) return
      this.set(true)
      standIn()
    }, SLOW_MS)
    await work
    clearTimeout(timer)
    if (wait === this.last) this.set(false)
  }

  private set(isSlow: boolean): void {
    this.isSlow = isSlow
  }
}
