import { makeAutoObservable } from 'mobx'
import { type CallMethod, type Output, rethrowAsMissing } from '../../../client/call'
import { Load } from '../../../stores/load'

/** Where and when a booking is that was passed on. */
export type SharedBooking = NonNullable<Output<'bookings.shared'>['booking']>

/** A booking as those see it to whom it was passed on. */
export class SharedBookingStore {
  readonly answer = new Load<Output<'bookings.shared'>>()

  constructor(
    private readonly call: CallMethod,
    private readonly bookingId: string,
  ) {
    makeAutoObservable<this, 'call' | 'bookingId'>(
      this,
      { call: false, bookingId: false, answer: false },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    const { bookingId } = this
    return this.answer.ask(() => this.call('bookings.shared', { bookingId }).catch(rethrowAsMissing))
  }

  /** What is shown now; null before it is loaded, and once the booking is over. */
  bookingAt(now: string): SharedBooking | null {
    const booking = this.answer.value?.booking ?? null
    return booking !== null && Date.parse(booking.endsAt) > Date.parse(now) ? booking : null
  }
}
