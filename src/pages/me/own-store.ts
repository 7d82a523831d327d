import type { CallMethod, Output } from '../../client/call'
import { Load } from '../../stores/load'
import { loadPart } from '../../stores/part'

export type Bookings = Output<'bookings.mine'>
export type Complaints = Output<'complaints.mine'>

/** How the next of a person's own things is said in a line; empty without any. `now` is an instant. */
export interface Notes {
  bookings: (mine: Bookings, now: string) => string
  complaints: (mine: Complaints, now: string) => string
}

/** The person's bookings and complaints, of which 我的 says what is next. Asked for once the page is drawn. */
export class OwnStore {
  readonly bookings = new Load<Bookings>()
  readonly complaints = new Load<Complaints>()
  readonly say = new Load<Notes>()

  /** @param notes loads what is in a subpackage */
  constructor(
    private readonly call: CallMethod,
    private readonly notes: () => Promise<{ default: Notes }>,
  ) {}

  async load(): Promise<void> {
    await Promise.all([
      this.bookings.ask(() => this.call('bookings.mine', {})),
      this.complaints.ask(() => this.call('complaints.mine', {})),
      ...(this.say.value ? [] : [this.say.ask(() => loadPart(this.notes))]),
    ])
  }
}
