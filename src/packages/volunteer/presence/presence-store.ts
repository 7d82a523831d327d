import { makeAutoObservable, runInAction } from 'mobx'
import { type CallMethod, type Output, rethrowAsMissing } from '../../../client/call'
import type { Device } from '../../../client/device'
import { presenceDigits } from '../../../domain/shifts/presence-digits'
import { Act } from '../../../stores/act'
import { Kept } from '../../../stores/kept'
import type { Load } from '../../../stores/load'
import { KEPT_SHIFT, keptFor } from '../../../stores/kept-shift'

export type Seen = Output<'shifts.get'>
export type Signup = NonNullable<Seen['own']>

/** Checks in and out of one shift. Without a connection the last answer is shown, and what was typed stays. */
export class PresenceStore {
  readonly kept: Kept<Seen>
  readonly act = new Act()
  digits = ''
  /** What was scanned last has no digits. */
  isForeign = false

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
    readonly shiftId: string,
  ) {
    this.kept = new Kept<Seen>(device, KEPT_SHIFT)
    makeAutoObservable<this, 'call' | 'device'>(
      this,
      { call: false, device: false, shiftId: false, kept: false, act: false },
      { autoBind: true },
    )
  }

  get seen(): Load<Seen> {
    return this.kept.answer
  }

  load(): Promise<void> {
    const { shiftId } = this
    return this.kept.ask(keptFor(this.device, shiftId), () =>
      this.call('shifts.get', { shiftId }).catch(rethrowAsMissing),
    )
  }

  type(digits: string): void {
    this.digits = digits
  }

  /** @param text what was scanned or typed */
  async checkIn(text: string): Promise<void> {
    const code = presenceDigits(text)
    this.isForeign = code === null
    const { own } = this
    if (code === null || own === null) return
    await this.change(() => this.call('shifts.checkIn', { signupId: own.id, code }), 'checkIn')
  }

  async checkOut(): Promise<void> {
    const { own } = this
    if (own !== null) await this.change(() => this.call('shifts.checkOut', { signupId: own.id }), 'checkOut')
  }

  get own(): Signup | null {
    return this.seen.value?.own ?? null
  }

  private change(work: () => Promise<Signup>, name: string): Promise<void> {
    return this.act.run(async () => {
      const own = await work()
      const { value } = this.seen
      if (value) runInAction(() => this.seen.put({ ...value, own }))
    }, name)
  }
}
