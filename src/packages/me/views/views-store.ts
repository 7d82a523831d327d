import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

/** The view log: which staff members viewed the resident's data. */
export class ViewsStore {
  readonly views = new Load<Output<'me.views'>['views']>()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, views: false }, { autoBind: true })
  }

  load(): Promise<void> {
    return this.views.ask(async () => (await this.call('me.views', {})).views)
  }
}
