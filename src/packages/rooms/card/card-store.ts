import { makeAutoObservable } from 'mobx'
import { type CallMethod, type Output, rethrowAsMissing } from '../../../client/call'
import { Load } from '../../../stores/load'

/** Where and when a booking is that was passed on. */
export type Passed = NonNullable<Output<'bookings.card'>['card']>

/** A booking as those see it to whom it was passed on. */
export class CardStore {
  readonly answer = new Load<Output<'bookings.card'>>()

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
    return this.answer.ask(() => this.call('bookings.card', { bookingId }).catch(rethrowAsMissing))
  }

  /** What is shown now; null before it is loaded, and once the booking is over. */
  cardAt(now: string): Passed | null {
    const card = this.answer.value?.card ?? null
    return card !== null && Date.parse(card.endsAt) > Date.parse(now) ? card : null
  }
}
