import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import type { Device } from '../../client/device'

type Consent = Output<'inbox.list'>['consents'][number]

/** WeChat's question whether it may tell how something goes on. Not to be told is no reason not to do it. */
export class Consents {
  /** WeChat was asked and will not tell. */
  isUntold = false
  private asked: readonly Consent[] = []

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'askMessages'>,
    private readonly template: string,
  ) {
    makeAutoObservable<this, 'call' | 'device' | 'template' | 'asked'>(
      this,
      { call: false, device: false, template: false, asked: observableRef },
      { autoBind: true },
    )
  }

  /** WeChat will ask at the press. */
  get canNotify(): boolean {
    return this.asked.length > 0
  }

  /** What WeChat can be asked: known before the tap, whose first thing is the question. */
  async load(): Promise<void> {
    const inbox = await this.call('inbox.list', {}).catch(() => null)
    runInAction(() => {
      this.asked =
        inbox?.consents.filter(({ template, wechatId }) => wechatId !== null && template === this.template) ?? []
    })
  }

  /** Must be called first in a tap. Resolves when the question is gone; what was answered is not asked again. */
  async ask(): Promise<void> {
    const { asked } = this
    if (asked.length === 0) return
    const said = await this.device.askMessages(asked.flatMap(({ wechatId }) => wechatId ?? []))
    const answers = asked.flatMap(({ template, wechatId }) => {
      const answer = said[wechatId ?? '']
      return answer ? [{ template, answer }] : []
    })
    runInAction(() => {
      this.isUntold = !answers.some(({ answer }) => answer === 'accept')
      if (answers.length > 0) this.asked = []
    })
    if (answers.length > 0) void this.call('messages.consent', { answers }).catch(() => undefined)
  }
}
