import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { NumbersStore } from '../../../pages/shared/staff/numbers-store'

export type BookingRequest = Output<'bookings.requests'>['requests'][number]

/** Booking requests waiting for an answer. */
export class RequestsStore {
  readonly requests = new Load<BookingRequest[]>()
  /** The request being refused, and the reason so far. */
  refusingId = ''
  reason = ''
  /** The request of the last action: its error is shown there. */
  touched = ''
  /** The work is named after the id of the request. */
  readonly act = new Act()
  readonly numbers: NumbersStore
  /** The typed reasons by request, kept while another one is open. */
  private readonly reasons = new Map<string, string>()

  constructor(
    private readonly call: CallMethod,
    device: Device,
  ) {
    this.numbers = new NumbersStore(call, device, this.act)
    makeAutoObservable<this, 'call' | 'reasons'>(
      this,
      { call: false, reasons: false, requests: observableRef, act: false, numbers: false },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    return this.requests.ask(async () => (await this.call('bookings.requests', {})).requests)
  }

  startRefusing(bookingId: string): void {
    this.refusingId = bookingId
    this.reason = this.reasons.get(bookingId) ?? ''
  }

  stopRefusing(): void {
    this.refusingId = ''
  }

  say(reason: string): void {
    this.reason = reason
    this.reasons.set(this.refusingId, reason)
  }

  /** Marks this request as the one that errors belong to. */
  touch(bookingId: string): void {
    if (!this.act.isBusy) this.touched = bookingId
  }

  approve(bookingId: string): Promise<void> {
    return this.decide(bookingId, 'approve', null)
  }

  refuse(): Promise<void> {
    return this.decide(this.refusingId, 'refuse', this.reason.trim())
  }

  private decide(bookingId: string, decision: 'approve' | 'refuse', reason: string | null): Promise<void> {
    this.touch(bookingId)
    return this.act.run(async () => {
      await this.call('bookings.decide', { bookingId, decision, reason })
      await this.load()
      runInAction(() => {
        if (this.refusingId === bookingId) this.stopRefusing()
      })
    }, bookingId)
  }
}
