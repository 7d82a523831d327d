import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

export type Verified = Output<'hours.verify'>

/** Verifies the number of a certificate. Needs no account. */
export class VerifyStore {
  readonly found = new Load<Verified>()
  number: string

  constructor(
    private readonly call: CallMethod,
    number: string,
  ) {
    this.number = number
    makeAutoObservable<this, 'call'>(this, { call: false, found: false }, { autoBind: true })
  }

  /** Another number: what was found for the last one is no answer to it. */
  type(number: string): void {
    this.number = number
    this.found.put(null)
  }

  async verify(): Promise<void> {
    const number = this.number.trim()
    await this.found.ask(() => this.call('hours.verify', { number }))
    if (this.number.trim() !== number) this.found.put(null) // typed on meanwhile
  }
}
