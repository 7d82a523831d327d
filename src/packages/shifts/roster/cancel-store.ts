import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { Act } from '../../../stores/act'

/** Cancels a shift, with a reason that everybody who signed up reads. A refusal keeps the reason. */
export class CancelStore {
  isOpen = false
  reason = ''
  isWholeSeries = false
  /** How many shifts were cancelled; null: none yet. */
  cancelled: number | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly shiftId: string,
    private readonly reload: () => Promise<void>,
  ) {
    makeAutoObservable<this, 'call' | 'shiftId' | 'reload'>(
      this,
      { call: false, shiftId: false, reload: false, act: false },
      { autoBind: true },
    )
  }

  toggle(): void {
    this.isOpen = !this.isOpen
  }

  say(reason: string): void {
    this.reason = reason
  }

  setWholeSeries(isWholeSeries: boolean): void {
    this.isWholeSeries = isWholeSeries
  }

  cancel(): Promise<void> {
    return this.act.run(async () => {
      const { shiftId, isWholeSeries } = this
      const { cancelled } = await this.call('shifts.cancel', {
        shiftId,
        reason: this.reason.trim(),
        ...(isWholeSeries && { isWholeSeries }),
      })
      runInAction(() => {
        this.cancelled = cancelled
        this.isOpen = false
      })
      await this.reload()
    })
  }
}
