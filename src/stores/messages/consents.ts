import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import type { Device } from '../../client/device'

type Consent = Output<'inbox.list'>['consents'][number]

/** WeChat's prompt for consent to messages about an action. A refusal never prevents the action. */
export class Consents {
  /** WeChat was asked and will not send messages. */
  isNotNotified = false
  private asked: readonly Consent[] = []
  private readonly templates: readonly string[]

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'askMessages'>,
    ...templates: string[]
  ) {
    this.templates = templates
    makeAutoObservable<this, 'call' | 'device' | 'templates' | 'asked'>(
      this,
      { call: false, device: false, templates: false, asked: observableRef },
      { autoBind: true },
    )
  }

  /** The press will bring up WeChat's prompt. */
  get canNotify(): boolean {
    return this.asked.length > 0
  }

  /** The templates that WeChat can ask about: loaded before the tap, in which the prompt must come first. */
  async load(): Promise<void> {
    const inbox = await this.call('inbox.list', {}).catch(() => null)
    runInAction(() => {
      this.asked =
        inbox?.consents.filter(({ template, wechatId }) => wechatId !== null && this.templates.includes(template)) ?? []
    })
  }

  /**
   * Must be the first call in a tap. Resolves when the prompt is closed; answered templates are not asked again.
   * @param wanted only these of the templates
   */
  async ask(...wanted: string[]): Promise<void> {
    const asked = this.asked.filter(({ template }) => wanted.length === 0 || wanted.includes(template))
    if (asked.length === 0) return
    const said = await this.device.askMessages(asked.flatMap(({ wechatId }) => wechatId ?? []))
    const answers = asked.flatMap(({ template, wechatId }) => {
      const answer = said[wechatId ?? '']
      return answer ? [{ template, answer }] : []
    })
    runInAction(() => {
      this.isNotNotified = !answers.some(({ answer }) => answer === 'accept')
      this.asked = this.asked.filter(({ template }) => !answers.some((one) => one.template === template))
    })
    if (answers.length > 0) void this.call('messages.consent', { answers }).catch(() => undefined)
  }
}
