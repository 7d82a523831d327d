import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../client/call'
import { Load } from './load'

export type FoundRows = Output<'points.search'>['rows']

/** As many rows at first, and as many more with each press. */
const PAGE_ROWS = 20

/** Points by name, or those of one community. Each page has its own. */
export class SearchStore {
  readonly rows = new Load<FoundRows>()
  text = ''
  rowsShown = PAGE_ROWS

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, rows: observableRef }, { autoBind: true })
  }

  setText(text: string): void {
    this.text = text
    this.rowsShown = PAGE_ROWS
    if (text.trim() === '') this.rows.put(null)
  }

  async search(): Promise<void> {
    const text = this.text.trim()
    if (text === '') return
    await this.rows.ask(async () => (await this.call('points.search', { text })).rows)
  }

  showMore(): void {
    this.rowsShown += PAGE_ROWS
  }

  list(communityId?: number): Promise<void> {
    return this.rows.ask(
      async () => (await this.call('points.list', communityId === undefined ? {} : { communityId })).rows,
    )
  }
}
