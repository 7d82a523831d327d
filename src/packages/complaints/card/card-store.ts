import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { Act } from '../../../stores/act'

/** The card that a worker has given at the door: with it one enters a mediation, once. */
export class CardStore {
  readonly act = new Act()
  /** The mediation that it belongs to; empty as long as the card was not accepted. */
  mediationId = ''

  constructor(
    private readonly call: CallMethod,
    public card = '',
  ) {
    makeAutoObservable<this, 'call'>(this, { call: false, act: false }, { autoBind: true })
  }

  type(card: string): void {
    this.card = card
  }

  enter(): Promise<void> {
    return this.act.run(async () => {
      const { id } = await this.call('mediation.enter', { card: this.card.trim() })
      runInAction(() => {
        this.mediationId = id
      })
    })
  }
}
