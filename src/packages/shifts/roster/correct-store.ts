import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { minutesOfWholeShift, STEP_MINUTES } from '../../../domain/hours/served-minutes'
import type { Span } from '../../../domain/time'
import { Act } from '../../../stores/act'

interface Draft {
  /** As typed. */
  minutes: string
  reason: string
}

/** Corrects the hours of somebody who has served. What is typed about somebody stays until it is sent. */
export class CorrectStore {
  /** The signup whose hours are being corrected; empty: none. */
  signupId = ''
  /** The signup whose hours were corrected last. */
  doneId = ''
  readonly act = new Act()
  private readonly drafts = new Map<string, Draft>()
  draft: Draft = { minutes: '', reason: '' }

  constructor(
    private readonly call: CallMethod,
    private readonly reload: () => Promise<void>,
  ) {
    makeAutoObservable<this, 'call' | 'reload' | 'drafts'>(
      this,
      { call: false, reload: false, drafts: false, act: false },
      { autoBind: true },
    )
  }

  /** @param minutes what is recorded */
  start(signupId: string, minutes: number): void {
    this.signupId = signupId
    this.doneId = ''
    this.draft = this.drafts.get(signupId) ?? { minutes: String(minutes), reason: '' }
    this.act.forget()
  }

  stop(): void {
    this.signupId = ''
  }

  type(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change }
    this.drafts.set(this.signupId, this.draft)
  }

  /** Whole quarters of an hour, as the ledger counts. @returns null while nothing sensible is typed */
  minutesWithin(shift: Span): number | null {
    const typed = this.draft.minutes.trim()
    const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : Infinity
    return minutes <= minutesOfWholeShift(shift) && minutes % STEP_MINUTES === 0 ? minutes : null
  }

  correct(shift: Span): Promise<void> {
    return this.act.run(async () => {
      const { signupId, draft } = this
      const minutes = this.minutesWithin(shift)
      if (minutes === null) return
      await this.call('hours.correct', { signupId, minutes, reason: draft.reason.trim() })
      this.drafts.delete(signupId)
      runInAction(() => {
        this.doneId = signupId
        this.signupId = ''
      })
      await this.reload()
    })
  }
}
