import { makeAutoObservable, runInAction } from 'mobx'
import { type CallMethod, type Output, rethrowAsMissing } from '../../../client/call'
import { presenceDigits } from '../../../domain/shifts/presence-digits'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

export type Seen = Output<'shifts.get'>
export type Signup = NonNullable<Seen['own']>

/** Checks in and out of one shift. */
export class PresenceStore {
  readonly seen = new Load<Seen>()
  readonly act = new Act()
  digits = ''
  /** What was scanned last has no digits. */
  isForeign = false

  constructor(
    private readonly call: CallMethod,
    readonly shiftId: string,
  ) {
    makeAutoObservable<this, 'call'>(this, { call: false, shiftId: false, seen: false, act: false }, { autoBind: true })
  }

  load(): Promise<void> {
    const { shiftId } = this
    return this.seen.ask(() => this.call('shifts.get', { shiftId }).catch(rethrowAsMissing))
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
