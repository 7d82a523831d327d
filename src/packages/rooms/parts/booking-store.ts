import { makeAutoObservable, runInAction } from 'mobx'
import { asMissing, type CallMethod, type Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import { Kept } from '../../../stores/kept'

type Answer = Output<'bookings.get'>
export type Booking = Answer['booking']
type Calendar = Output<'bookings.calendar'>

/** An address with half an id is a booking that does not exist, not a form filled in wrongly. */
const rethrowAsMissing = (error: unknown): never => {
  throw asMissing(error)
}

/** One booking of the caller's. The last one looked at is kept: its spoken code is wanted at a door without network. */
export class BookingStore {
  readonly kept: Kept<Answer>
  readonly checking = new Act()
  readonly cancelling = new Act()
  readonly calendar = new Act()
  /** What was just done here. */
  done: '' | 'checkedIn' | 'cancelled' = ''
  /** The path of the calendar that stays fresh; empty until asked for. */
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

  /** @param code what was scanned or typed at the door */
  checkIn(code: string): Promise<void> {
    return this.checking.run(async () => {
      await this.show(await this.call('bookings.checkIn', { bookingId: this.bookingId, code: code.trim() }))
      this.say('checkedIn')
    })
  }

  cancel(): Promise<void> {
    return this.cancelling.run(async () => {
      await this.call('bookings.cancel', { bookingId: this.bookingId, reason: null })
      this.say('cancelled')
      // at once, since the next question may fail
      if (this.booking) await this.show({ ...this.booking, state: 'cancelled', reason: null })
      await this.load()
    })
  }

  /** The booking as a file for a calendar, handed to `save`. */
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

  /** As an answer of its own: what was asked before it, and is answered after it, knows less and is dropped. */
  private async show(booking: Booking): Promise<void> {
    const { value } = this.kept.answer
    if (value) await this.kept.ask(this.question, () => Promise.resolve({ ...value, booking }))
  }
}
