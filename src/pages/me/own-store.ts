import type { CallMethod, Output } from '../../client/call'
import type { Notes } from '../../packages/me/notes'
import { Load } from '../../stores/load'
import { loadPart } from '../../stores/part'

const notes = () => import(/* webpackChunkName: "packages/me/notes/part" */ '../../packages/me/notes')

export type Bookings = Output<'bookings.mine'>
export type Complaints = Output<'complaints.mine'>

/** The person's bookings and complaints, of which 我的 says what is next. Asked for once the page is drawn. */
export class OwnStore {
  readonly bookings = new Load<Bookings>()
  readonly complaints = new Load<Complaints>()
  /** How it is said; comes with a subpackage. */
  readonly say = new Load<Notes>()

  constructor(private readonly call: CallMethod) {}

  async load(): Promise<void> {
    await Promise.all([
      this.bookings.ask(() => this.call('bookings.mine', {})),
      this.complaints.ask(() => this.call('complaints.mine', {})),
      ...(this.say.value ? [] : [this.say.ask(() => loadPart(notes))]),
    ])
  }
}
