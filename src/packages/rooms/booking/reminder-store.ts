import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import type { Consent } from '../../../stores/messages/inbox'
import { Load } from '../../../stores/load'

/** The WeChat templates for bookings and waitlist entries. */
const ABOUT_BOOKINGS: readonly string[] = ['booking', 'waitlist']

const isAboutBookings = ({ template, wechatId }: Consent): boolean =>
  ABOUT_BOOKINGS.includes(template) && wechatId !== null

/** The resident's consent to WeChat messages about a booking; the inbox receives them in any case. */
export class ReminderStore {
  readonly consents = new Load<readonly Consent[]>()
  readonly act = new Act()
  /** The result of WeChat's prompt; `no` also when it was not shown. */
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

  /** False where there is nothing to ask for: in the browser demo, or without templates. */
  get canAsk(): boolean {
    return (this.consents.value ?? []).length > 0
  }

  load(): Promise<void> {
    return this.consents.ask(async () => (await this.call('inbox.list', {})).consents.filter(isAboutBookings))
  }

  /** Must be the first call in a tap: shows WeChat's prompt and records the answer. */
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
