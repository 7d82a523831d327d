import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import type { Consent } from '../../../stores/messages/inbox'
import { Load } from '../../../stores/load'

/** Those of WeChat's templates that tell of bookings and of places in line. */
const ABOUT_BOOKINGS: readonly string[] = ['booking', 'waiting']

const isAboutBookings = ({ template, wechatId }: Consent): boolean =>
  ABOUT_BOOKINGS.includes(template) && wechatId !== null

/** Leave for WeChat to tell of a booking, besides the inbox, which always does. */
export class ReminderStore {
  readonly consents = new Load<readonly Consent[]>()
  readonly act = new Act()
  /** What came of WeChat's question; `no` also when it did not come up. */
  said: '' | 'yes' | 'no' = ''

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'askMessages'>,
  ) {
    makeAutoObservable<this, 'call' | 'device'>(
      this,
      { call: false, device: false, consents: false, act: false },
      { autoBind: true },
    )
  }

  /** False where WeChat has nothing to ask about: in a browser's demonstration, or with no template set up. */
  get canAsk(): boolean {
    return (this.consents.value ?? []).length > 0
  }

  load(): Promise<void> {
    return this.consents.ask(async () => (await this.call('inbox.list', {})).consents.filter(isAboutBookings))
  }

  /** Must be called first in a tap: WeChat's question comes up, and what was said is counted. */
  allow(): Promise<void> {
    const asked = this.consents.value ?? []
    const asking = this.device.askMessages(asked.flatMap(({ wechatId }) => wechatId ?? []))
    return this.act.run(async () => {
      const said = await asking
      const answers = asked.flatMap(({ template, wechatId }) => {
        const answer = said[wechatId ?? '']
        return answer ? [{ template, answer }] : []
      })
      if (answers.length > 0) await this.call('messages.consent', { answers })
      runInAction(() => {
        this.said = answers.some(({ answer }) => answer === 'accept') ? 'yes' : 'no'
      })
    })
  }
}
