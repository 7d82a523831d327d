import { makeAutoObservable, runInAction } from 'mobx'
import { sentenceOf } from '../client/sentences.zh'

/** Something the person does: one at a time, and what goes wrong becomes a sentence. What is on screen stays. */
export class Act {
  /** What is being done now; empty when nothing is. */
  doing = ''
  problem = ''

  constructor() {
    makeAutoObservable(this, {}, { autoBind: true })
  }

  get isBusy(): boolean {
    return this.doing !== ''
  }

  /** Something else is done now: what went wrong here is said no longer. */
  forget(): void {
    if (!this.isBusy) this.problem = ''
  }

  /**
   * Does some work, unless other work is under way. Never rejects.
   * @param name tells this work from others of the same page: the id of the row it belongs to
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
