import { makeAutoObservable, runInAction } from 'mobx'
import { type CallMethod, CallError, type Output, rethrowAsMissing } from '../../../client/call'
import type { OtherShift } from '../../../domain/shifts/shift'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import { Kept } from '../../../stores/kept'
import type { Load } from '../../../stores/load'
import type { SettingsStore } from '../../../stores/settings'
import { wantedShift } from '../../../stores/wanted-shift'
import { KEPT_SHIFT, keptFor } from '../../../stores/kept-shift'

export type Seen = Output<'shifts.get'>
export type Signup = NonNullable<Seen['own']>

/** One shift, and what the caller can do with it. The last one viewed is kept for use without a connection. */
export class ShiftStore {
  readonly kept: Kept<Seen>
  readonly act = new Act()
  /** The person says that they are as old as the shift asks. */
  isOldEnough = false
  /** The last press failed because the person has not applied yet. */
  isVolunteerFirst = false
  /** What the last press was refused with: other shifts that the person could join. */
  others: readonly OtherShift[] = []

  constructor(
    private readonly call: CallMethod,
    private readonly settings: Pick<SettingsStore, 'pace'>,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
    readonly shiftId: string,
  ) {
    this.kept = new Kept<Seen>(device, KEPT_SHIFT)
    makeAutoObservable<this, 'call' | 'settings' | 'device'>(
      this,
      { call: false, settings: false, device: false, shiftId: false, kept: false, act: false },
      { autoBind: true },
    )
  }

  get seen(): Load<Seen> {
    return this.kept.answer
  }

  load(): Promise<void> {
    this.isVolunteerFirst = false
    return this.refresh()
  }

  /** Asks again by itself: what the person has just been told stays. */
  refresh(): Promise<void> {
    const { shiftId } = this
    return this.kept.ask(keptFor(this.device, shiftId), () =>
      this.call('shifts.get', { shiftId, profile: this.settings.pace }).catch(rethrowAsMissing),
    )
  }

  setOldEnough(isOldEnough: boolean): void {
    this.isOldEnough = isOldEnough
  }

  /** The age has to be confirmed before the press works. */
  get isAgeOpen(): boolean {
    return (this.seen.value?.shift.ageMin ?? 0) > 0 && !this.isOldEnough
  }

  /** Signs up. Who sees beside the button what is near, and presses it, is sure; others are told first. */
  join(): Promise<void> {
    const { shiftId, isOldEnough } = this
    const isSureOfClash = (this.seen.value?.clash ?? null) !== null
    return this.change(async () => {
      try {
        const own = await this.call('shifts.join', { shiftId, isOldEnough, isSureOfClash })
        wantedShift(this.device).forget()
        return own
      } catch (error) {
        if (error instanceof CallError && error.code === 'volunteer_first') this.remember()
        throw error
      }
    }, 'join')
  }

  /** Applying comes first; the shift is remembered for afterwards. */
  private remember(): void {
    const { value } = this.seen
    this.isVolunteerFirst = true
    if (!value) return
    const { id, title, startsAt } = value.shift
    wantedShift(this.device).put({ id, title, startsAt })
  }

  private setOthers(others: readonly OtherShift[]): void {
    this.others = others
  }

  leave(signupId: string): Promise<void> {
    return this.change(() => this.call('shifts.leave', { signupId }), 'leave')
  }

  answer(signupId: string, isWanted: boolean): Promise<void> {
    return this.change(() => this.call('shifts.answer', { signupId, isWanted }), isWanted ? 'take' : 'decline')
  }

  /**
   * Shows the new state at once, then loads the shift again, also after a refusal, because something has changed then. A
   * failed reload does not hide what has been done, and the next press does not have to wait for it.
   */
  private async change(work: () => Promise<Signup>, name: string): Promise<void> {
    await this.act.run(async () => {
      try {
        const own = await work()
        const { value } = this.seen
        if (value) runInAction(() => this.seen.put({ ...value, own }))
        this.setOthers([])
      } catch (error) {
        this.setOthers((error instanceof CallError && error.wire?.facts?.otherShifts) || [])
        throw error
      }
    }, name)
    await this.refresh()
  }
}
