import { CallError } from '../client/call'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { isUnreachable, sentenceOf } from '../client/sentences.zh'

/**
 * One thing the phone asks for: what came, whether it is on its way, and the sentence when it failed.
 * What is there, a sentence too, stays while the next is on its way, and a value also when that fails. A late answer to an older question is dropped.
 */
export class Load<T> {
  value: T | null = null
  problem = ''
  /** The code behind the sentence. */
  code = ''
  isLoading = false
  isUnreachable = false
  private question = 0

  constructor() {
    makeAutoObservable<this, 'question'>(this, { value: observableRef, question: false }, { autoBind: true })
  }

  /** Asks; resolves when the answer is there or has failed. Never rejects. */
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

  /** Puts in what the phone remembers, or empties it. */
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
