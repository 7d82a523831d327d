import { makeAutoObservable, runInAction } from 'mobx'
import { type CallMethod, type Output, rethrowAsMissing } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import { Kept } from '../../../stores/kept'

type Answer = Output<'bookings.get'>
export type Booking = Answer['booking']
type Calendar = Output<'bookings.calendar'>

/**
 * One of the resident's bookings. The last one viewed is cached: a door without a connection needs its spoken code.
 */
export class BookingStore {
  readonly kept: Kept<Answer>
  readonly checking = new Act()
  readonly cancelling = new Act()
  readonly calendar = new Act()
  /** The last confirmation on this page. */
  done: '' | 'checkedIn' | 'cancelled' = ''
  /** The path of the calendar feed; empty until requested. */
  feed = ''

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
    private readonly bookingId: string,
  ) {
    this.kept = new Kept<Answer>(device, 'booking')
    makeAutoObservable<this, 'call' | 'device' | 'bookingId'>(
      this,
      {
        call: false,
        device: false,
        bookingId: false,
        kept: false,
        checking: false,
        cancelling: false,
        calendar: false,
      },
      { autoBind: true },
    )
  }

  get booking(): Booking | null {
    return this.kept.answer.value?.booking ?? null
  }

  load(): Promise<void> {
    const { bookingId } = this
    return this.kept.ask(this.question, () => this.call('bookings.get', { bookingId }).catch(rethrowAsMissing))
  }

  /** @param code the code scanned or typed at the door */
  checkIn(code: string): Promise<void> {
    return this.checking.run(async () => {
      await this.show(await this.call('bookings.checkIn', { bookingId: this.bookingId, code: code.trim() }))
      this.say('checkedIn')
    })
  }

  /** @param isWholeSeries with all later dates of the group */
  cancel(isWholeSeries = false): Promise<void> {
    return this.cancelling.run(async () => {
      const whole = isWholeSeries ? { isWholeSeries } : {}
      await this.call('bookings.cancel', { bookingId: this.bookingId, reason: null, ...whole })
      this.say('cancelled')
      // at once, since the next request may fail
      if (this.booking) await this.show({ ...this.booking, state: 'cancelled', reason: null })
      await this.load()
    })
  }

  /** The booking as a calendar file, passed to `save`. */
  saveCalendar(save: (name: string, text: string) => void): Promise<void> {
    return this.withCalendar(({ name, ics }) => save(name, ics))
  }

  askFeed(): Promise<void> {
    return this.withCalendar(() => {})
  }

  private withCalendar(use: (calendar: Calendar) => void): Promise<void> {
    return this.calendar.run(async () => {
      const calendar = await this.call('bookings.calendar', { bookingId: this.bookingId })
      runInAction(() => {
        this.feed = calendar.feed
      })
      use(calendar)
    })
  }

  private say(done: 'checkedIn' | 'cancelled'): void {
    this.done = done
  }

  private get question(): string {
    return `${this.device.persona()} ${this.bookingId}`
  }

  /** Put as an answer of its own, so that responses to requests sent earlier are stale and discarded. */
  private async show(booking: Booking): Promise<void> {
    const { value } = this.kept.answer
    if (value) await this.kept.ask(this.question, () => Promise.resolve({ ...value, booking }))
  }
}
