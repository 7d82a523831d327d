import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import type { Device } from '../../client/device'
import { Act } from '../act'
import { Load } from '../load'

type Inbox = Output<'inbox.list'>
export type Message = Inbox['messages'][number]
export type Consent = Inbox['consents'][number]

/** WeChat asks about at most three templates at a time. */
const ASKED_AT_ONCE = 3

/** The caller's messages, page by page, and the consents to WeChat messages. */
export class InboxStore {
  readonly first = new Load<Inbox>()
  /** The pages after the first. */
  older: Message[] = []
  isMore = false
  /** WeChat's prompt was not shown: messages are switched off, or it was closed. */
  isUnasked = false
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'askMessages'>,
    private readonly onRead: (unread: number) => void,
  ) {
    makeAutoObservable<this, 'call' | 'device' | 'onRead'>(
      this,
      { call: false, device: false, onRead: false, first: false, older: observableRef, act: false },
      { autoBind: true },
    )
  }

  get messages(): readonly Message[] {
    return [...(this.first.value?.messages ?? []), ...this.older]
  }

  /** The templates that WeChat can ask about: those set up on the server. */
  get consents(): readonly Consent[] {
    return this.first.value?.consents.filter(({ wechatId }) => wechatId !== null) ?? []
  }

  /** Loads the newest messages, and then marks those shown as read. */
  async load(): Promise<void> {
    await this.first.ask(() => this.call('inbox.list', {}))
    if (this.first.problem !== '') return
    runInAction(() => {
      const shown = this.first.value?.messages ?? []
      const oldest = shown[shown.length - 1]?.at
      const isBelow = ({ at }: Message) => oldest !== undefined && at < oldest
      this.older = this.older.filter(isBelow) // coming back from a message keeps the older pages already loaded
      if (this.older.length === 0) this.isMore = this.first.value?.isMore ?? false
    })
    const ids = this.messages.filter(({ isRead }) => !isRead).map(({ id }) => id)
    if (ids.length === 0) return
    const { unread } = await this.call('inbox.read', { ids }).catch(() => ({ unread: null }))
    if (unread !== null) this.onRead(unread)
  }

  showOlder(): Promise<void> {
    return this.act.run(async () => {
      const last = this.messages[this.messages.length - 1]
      if (!last) return
      const { messages, isMore } = await this.call('inbox.list', { before: last.at })
      runInAction(() => {
        this.older = [...this.older, ...messages]
        this.isMore = isMore
      })
    })
  }

  /** Must be the first call in a tap: shows WeChat's prompt and records the answer. */
  allow(): Promise<void> {
    const asked = [...this.consents].sort((a, b) => a.left - b.left).slice(0, ASKED_AT_ONCE)
    const asking = this.device.askMessages(asked.flatMap(({ wechatId }) => wechatId ?? []))
    return this.act.run(async () => {
      const said = await asking
      const answers = asked.flatMap(({ template, wechatId }) => {
        const answer = said[wechatId ?? '']
        return answer ? [{ template, answer }] : []
      })
      runInAction(() => {
        this.isUnasked = answers.length === 0
      })
      if (answers.length === 0) return
      await this.call('messages.consent', { answers })
      await this.first.ask(() => this.call('inbox.list', {}))
    })
  }
}
