import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

/** Who of the staff looked at what the person told of themselves. */
export class ViewsStore {
  readonly views = new Load<Output<'me.views'>['views']>()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, views: false }, { autoBind: true })
  }

  load(): Promise<void> {
    return this.views.ask(async () => (await this.call('me.views', {})).views)
  }
}
