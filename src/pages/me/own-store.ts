import type { CallMethod, Output } from '../../client/call'
import type { Device } from '../../client/device'
import { Kept } from '../../stores/kept'
import { Load } from '../../stores/load'
import { loadPart } from '../../stores/part'

export type Bookings = Output<'bookings.mine'>
export type Complaints = Output<'complaints.mine'>

/** How the next of a person's own things is said in a line; empty without any. `now` is an instant. */
export interface Notes {
  bookings: (mine: Bookings, now: string) => string
  complaints: (mine: Complaints, now: string) => string
}

/**
 * The person's bookings and complaints, of which 我的 says what is next. Asked for once the page is drawn; without a
 * network the answers that 订房间 and 烦心事 have stored.
 */
export class OwnStore {
  readonly bookings: Kept<Bookings>
  readonly complaints: Kept<Complaints>
  readonly say = new Load<Notes>()

  /** @param notes loads what is in a subpackage */
  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
    private readonly notes: () => Promise<{ default: Notes }>,
  ) {
    this.bookings = new Kept(device, 'bookings')
    this.complaints = new Kept(device, 'complaints')
  }

  async load(): Promise<void> {
    const persona = this.device.persona()
    // What 烦心事 stores has the mediations too, so it is read here, and never replaced by less.
    const toKeep = () => null
    await Promise.all([
      this.bookings.ask(persona, () => this.call('bookings.mine', {})),
      this.complaints.ask(`mine ${persona}`, () => this.call('complaints.mine', {}), toKeep),
      ...(this.say.value ? [] : [this.say.ask(() => loadPart(this.notes))]),
    ])
  }
}
