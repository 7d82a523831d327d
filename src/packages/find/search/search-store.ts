import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

export type FoundRows = Output<'points.search'>['rows']

/** The number of rows at first, and added by each press. */
const PAGE_ROWS = 20

/** Points by name, or those of one community. Each page has a store of its own. */
export class SearchStore {
  readonly rows = new Load<FoundRows>()
  text = ''
  rowsShown = PAGE_ROWS

  /** @param communityId whose points are listed before anything is typed; without it those of all communities */
  constructor(
    private readonly call: CallMethod,
    private readonly communityId?: number,
  ) {
    makeAutoObservable<this, 'call' | 'communityId'>(
      this,
      { call: false, communityId: false, rows: observableRef },
      { autoBind: true },
    )
  }

  setText(text: string): void {
    this.text = text
    this.rowsShown = PAGE_ROWS
    if (text.trim() === '') this.rows.put(null)
  }

  /** The points that match the text. */
  load(): Promise<void> {
    const text = this.text.trim()
    if (text !== '') return this.rows.ask(async () => (await this.call('points.search', { text })).rows)
    const { communityId } = this
    return this.rows.ask(
      async () => (await this.call('points.list', communityId === undefined ? {} : { communityId })).rows,
    )
  }

  showMore(): void {
    this.rowsShown += PAGE_ROWS
  }
}
