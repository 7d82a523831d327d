import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../client/call'
import { Load } from './load'

export type FoundRows = Output<'points.search'>['rows']

/** Points by name, or those of one community. Each page has its own. */
export class SearchStore {
  readonly rows = new Load<FoundRows>()
  text = ''

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, rows: observableRef }, { autoBind: true })
  }

  setText(text: string): void {
    this.text = text
    if (text.trim() === '') this.rows.put(null)
  }

  async search(): Promise<void> {
    const text = this.text.trim()
    if (text === '') return
    await this.rows.ask(async () => (await this.call('points.search', { text })).rows)
  }

  list(communityId?: number): Promise<void> {
    return this.rows.ask(
      async () => (await this.call('points.list', communityId === undefined ? {} : { communityId })).rows,
    )
  }
}
