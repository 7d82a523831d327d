import { makeAutoObservable, observable } from 'mobx'
import type { CallMethod } from '../../../client/call'
import type { Device } from '../../../client/device'
import type { Act } from '../../../stores/act'

/**
 * Whole telephone numbers of people on a list. Each is loaded once, on a press, because every view goes into the view
 * log.
 */
export class NumbersStore {
  private readonly known = observable.map<string, string | null>()

  constructor(
    private readonly call: CallMethod,
    private readonly device: Device,
    private readonly act: Act,
  ) {
    makeAutoObservable<this, 'call' | 'device' | 'act'>(
      this,
      { call: false, device: false, act: false },
      { autoBind: true },
    )
  }

  /** @returns undefined until requested; null when there is no number any more */
  of(personId: string): string | null | undefined {
    return this.known.get(personId)
  }

  isAsking(personId: string): boolean {
    return this.act.doing === `dial ${personId}`
  }

  dial(personId: string): Promise<void> {
    return this.act.run(async () => {
      const { phone } = await this.call('people.open', { personId })
      this.keep(personId, phone && phone.number)
      if (phone) await this.device.phone(phone.number)
    }, `dial ${personId}`)
  }

  private keep(personId: string, number: string | null): void {
    this.known.set(personId, number)
  }
}
