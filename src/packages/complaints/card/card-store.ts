import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { Act } from '../../../stores/act'

/** The card that a worker gave at the door: its code lets the other side enter the mediation, once. */
export class CardStore {
  readonly act = new Act()
  /** The mediation that the card belongs to; empty until the code was accepted. */
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
