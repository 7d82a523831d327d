import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import type { Booking } from '../parts/booking-store'
import { Kept } from '../../../stores/kept'

type Mine = Output<'bookings.mine'>
export type WaitlistEntry = Mine['waitlist'][number]

/** A place is offered until its moment comes, whether the server has been asked since or not. */
export const isOffered = ({ state, offeredUntil }: WaitlistEntry, now: string): boolean =>
  state === 'offered' && offeredUntil !== null && Date.parse(now) < Date.parse(offeredUntil)

/** The caller's bookings to come, the places in line, and what was. */
export class MyBookingsStore {
  readonly kept: Kept<Mine>
  readonly act = new Act()
  /** The place in line that was answered last: what went wrong is said there. */
  touched = ''
  /** What became of the place that was taken last. */
  taken: Booking | null = null
  hasGivenUp = false

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
  ) {
    this.kept = new Kept<Mine>(device, 'bookings')
    makeAutoObservable<this, 'call' | 'device'>(
      this,
      { call: false, device: false, kept: false, act: false, taken: observableRef },
      { autoBind: true },
    )
  }

  /** The place that has its answer, and is in line no more, whether the list has come anew or not. */
  get settled(): string {
    return this.taken || this.hasGivenUp ? this.touched : ''
  }

  load(): Promise<void> {
    return this.kept.ask(this.device.persona(), () => this.call('bookings.mine', {}))
  }

  /** Takes the place that is kept, or gives up the place in line. */
  answer(waitlistEntryId: string, isWanted: boolean): Promise<void> {
    if (this.act.isBusy) return Promise.resolve()
    this.touched = waitlistEntryId
    this.taken = null
    this.hasGivenUp = false
    return this.act.run(async () => {
      const { booking } = await this.call('bookings.answer', { waitlistEntryId, isWanted })
      runInAction(() => {
        this.taken = booking
        this.hasGivenUp = !isWanted
      })
      await this.load()
    }, waitlistEntryId)
  }
}
