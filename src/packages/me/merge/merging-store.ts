import { makeAutoObservable } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { Act } from '../../../stores/act'
import type { SessionStore } from '../../../stores/session'

/** The resident's answer to a worker who suggested merging a record made at the counter into the resident's own. */
export class MergingStore {
  answered: 'yes' | 'no' | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly session: SessionStore,
  ) {
    makeAutoObservable<this, 'call' | 'session'>(this, { call: false, session: false, act: false }, { autoBind: true })
  }

  answer(isMe: boolean): Promise<void> {
    return this.act.run(
      async () => {
        const offer = this.session.me.value?.mergeOffer
        if (!offer) return
        this.end(isMe, await this.call('me.merge', { offerId: offer.id, isMe }))
      },
      isMe ? 'yes' : 'no',
    )
  }

  private end(isMe: boolean, me: Parameters<SessionStore['me']['put']>[0]): void {
    this.answered = isMe ? 'yes' : 'no'
    this.session.me.put(me)
  }
}
