import { makeAutoObservable, runInAction } from 'mobx'
import { sentenceOf } from '../client/sentences.zh'

/** An action of the person: one at a time; a failure becomes a sentence. What is on screen stays. */
export class Act {
  /** The name of the work under way; empty when there is none. */
  doing = ''
  problem = ''

  constructor() {
    makeAutoObservable(this, {}, { autoBind: true })
  }

  get isBusy(): boolean {
    return this.doing !== ''
  }

  /** Clears the problem, when the person goes on to something else. */
  forget(): void {
    if (!this.isBusy) this.problem = ''
  }

  /**
   * Does some work, unless other work is under way. Never rejects.
   * @param name identifies the work on a page with several: the id of its row
   */
  async run(work: () => Promise<void>, name = 'work'): Promise<void> {
    if (this.isBusy) return
    this.doing = name
    this.problem = ''
    try {
      await work()
    } catch (error) {
      runInAction(() => {
        this.problem = sentenceOf(error)
      })
    } finally {
      runInAction(() => {
        this.doing = ''
      })
    }
  }
}
