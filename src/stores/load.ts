import { CallError } from '../client/call'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { isUnreachable, sentenceOf } from '../client/sentences.zh'

/**
 * One value loaded from the server: the value, whether it is loading, and the sentence when that failed. Value and
 * sentence stay during the next load, and the value also when that fails. A late answer to an older request is dropped.
 */
export class Load<T> {
  value: T | null = null
  problem = ''
  /** The error code that the sentence belongs to. */
  code = ''
  isLoading = false
  isUnreachable = false
  private question = 0

  constructor() {
    makeAutoObservable<this, 'question'>(this, { value: observableRef, question: false }, { autoBind: true })
  }

  /** Loads the value; resolves when that succeeded or failed. Never rejects. */
  async ask(work: () => Promise<T>): Promise<void> {
    const question = ++this.question
    this.isLoading = true
    try {
      const value = await work()
      this.settle(question, () => {
        this.value = value
        this.problem = ''
        this.code = ''
        this.isUnreachable = false
      })
    } catch (error) {
      this.settle(question, () => {
        this.problem = sentenceOf(error)
        this.code = error instanceof CallError ? error.code : 'internal'
        this.isUnreachable = isUnreachable(error)
      })
    }
  }

  /** Sets a cached value, or clears it. */
  put(value: T | null): void {
    this.value = value
  }

  private settle(question: number, act: () => void): void {
    if (question !== this.question) return
    runInAction(() => {
      act()
      this.isLoading = false
    })
  }
}
