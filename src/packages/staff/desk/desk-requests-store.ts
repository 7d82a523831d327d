import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { Act } from '../../../stores/act'

/** Answers bookings that need a yes, on the desk. */
export class DeskRequestsStore {
  /** The work is named after the id of the booking. */
  readonly act = new Act()
  /** The booking being refused; empty: none. */
  refusingId = ''
  /** What was typed, by booking: kept while another one is answered. */
  private reasons: Readonly<Record<string, string>> = {}

  constructor(
    private readonly call: CallMethod,
    /** Loads the desk again. */
    private readonly reload: () => Promise<void>,
  ) {
    makeAutoObservable<this, 'call' | 'reload'>(this, { call: false, reload: false, act: false }, { autoBind: true })
  }

  get reason(): string {
    return this.reasons[this.refusingId] ?? ''
  }

  startRefusing(bookingId: string): void {
    this.refusingId = bookingId
  }

  stopRefusing(): void {
    this.refusingId = ''
  }

  say(reason: string): void {
    this.reasons = { ...this.reasons, [this.refusingId]: reason }
  }

  approve(bookingId: string): Promise<void> {
    return this.decide(bookingId, 'approve', null)
  }

  refuse(): Promise<void> {
    return this.decide(this.refusingId, 'refuse', this.reason.trim())
  }

  /** Also after an error: a colleague may have been faster, and then the row goes. */
  private async decide(bookingId: string, decision: 'approve' | 'refuse', reason: string | null): Promise<void> {
    await this.act.run(async () => {
      await this.call('bookings.decide', { bookingId, decision, reason })
      runInAction(() => {
        if (this.refusingId === bookingId) this.stopRefusing()
      })
    }, bookingId)
    await this.reload()
  }
}
