import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Kept } from '../../../stores/kept'

export type MyShifts = Output<'shifts.mine'>
export type MyShift = MyShifts['coming'][number]

/** The caller's signups. The last answer is kept for use without a connection. */
export class MyShiftsStore {
  readonly kept: Kept<MyShifts>

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
  ) {
    this.kept = new Kept<MyShifts>(device, 'my-shifts')
    makeAutoObservable<this, 'call' | 'device'>(this, { call: false, device: false, kept: false }, { autoBind: true })
  }

  /** What is kept is shown to nobody else on this phone. */
  load(): Promise<void> {
    return this.kept.ask(this.device.persona(), () => this.call('shifts.mine', {}))
  }

  /** Offers come first, because they wait for an answer; then by the start. */
  get coming(): readonly MyShift[] {
    const coming = this.kept.answer.value?.coming ?? []
    return [
      ...coming.filter(({ signup }) => signup.state === 'offered'),
      ...coming.filter(({ signup }) => signup.state !== 'offered'),
    ]
  }

  /** Without what staff have cancelled. */
  get comingCount(): number {
    return this.coming.filter(({ signup }) => signup.state !== 'cancelled').length
  }
}
