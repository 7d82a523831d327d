import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import type { Booking } from '../parts/booking-store'
import { Kept } from '../../../stores/kept'

type Mine = Output<'bookings.mine'>
export type WaitlistEntry = Mine['waitlist'][number]

/** An offer is valid until its deadline, whether or not the data has been refreshed since. */
export const isOffered = ({ state, offeredUntil }: WaitlistEntry, now: string): boolean =>
  state === 'offered' && offeredUntil !== null && Date.parse(now) < Date.parse(offeredUntil)

/** The resident's upcoming bookings, waitlist entries, and past bookings. */
export class MyBookingsStore {
  readonly kept: Kept<Mine>
  readonly act = new Act()
  /** The waitlist entry answered last: its error is shown there. */
  touched = ''
  /** The result of the last answer to a waitlist entry. */
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

  /** The waitlist entry that was answered and is gone, even before the list is refreshed. */
  get settled(): string {
    return this.taken || this.hasGivenUp ? this.touched : ''
  }

  load(): Promise<void> {
    return this.kept.ask(this.device.persona(), () => this.call('bookings.mine', {}))
  }

  /** Accepts the offer, or leaves the waitlist. */
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
