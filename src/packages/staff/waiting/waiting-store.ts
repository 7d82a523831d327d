import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

export type DeskItem = Output<'desk.list'>['items'][number]

/** All the caller's pending work, the most urgent first; bookings that need a yes have a list of their own. */
export class WaitingStore {
  readonly items = new Load<DeskItem[]>()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, items: observableRef }, { autoBind: true })
  }

  load(): Promise<void> {
    return this.items.ask(async () => (await this.call('desk.list', {})).items.filter(({ kind }) => kind !== 'booking'))
  }
}
